import type { Anchor } from './document.ts';

/** „S. 3“, or „S. 23846 (Blatt 12)“ where the printed number is not the one a viewer counts to. */
export function pageLabel(page: number, printed?: string): string {
  return printed === undefined || printed === String(page) ? `S. ${page}` : `S. ${printed} (Blatt ${page})`;
}

/**
 * The anchor of a block that runs over a page break, for a place on a later page: „S. 3“ becomes „S. 4“,
 * „S. 23846 (Blatt 12)“ becomes „S. 23847 (Blatt 13)“. Roman numbers are not counted on; the sheet alone is named then.
 */
export function anchorOnPage(anchor: Anchor, page: number): Anchor {
  if (anchor.kind !== 'page' || anchor.page === null || page === anchor.page) return anchor;
  const printed = /^S\. (\d+) \(Blatt \d+\)$/.exec(anchor.label)?.[1];
  const number = printed ? String(Number(printed) + page - anchor.page) : undefined;
  return { ...anchor, page, label: pageLabel(page, number) };
}
