import type { Block } from '../../document.ts';
import { pageLabel } from '../../page-label.ts';
import { printedText } from './blocks/block-text.ts';
import { type Draft, linesOf } from './blocks/draft.ts';
import { draftsOf, isOrnament, joinAcrossBreaks } from './blocks/drafts.ts';
import { separateFootnotes } from './blocks/footnotes.ts';
import { setLevels } from './blocks/heading-levels.ts';
import { demoteSignatures, joinUnitTitles } from './blocks/headings.ts';
import { countWholeWords } from './blocks/hyphenation.ts';
import { joinSynopses } from './blocks/synopsis-rows.ts';
import { measureStyle } from './blocks/text-style.ts';
import { printedPages } from './furniture/printed-pages.ts';
import { type Page, withoutRunningHeads } from './furniture/running-heads.ts';
import { isPlenaryRecord, withSpeeches } from './plenary/speeches.ts';

/** The blocks of a document from the printed lines of its pages; `labels` are the file's own page labels. */
export function blocksOf(pages: readonly Page[], labels: readonly string[] | null): Block[] {
  const cleaned = withoutRunningHeads(pages);
  const printed = printedPages(cleaned.furniture, labels);
  const lines = cleaned.pages.flatMap((page) => page.lines);
  const style = measureStyle(lines);
  const counts = countWholeWords(lines.map((line) => line.text));
  const notes = new Map<number, Draft[]>();
  const flow: Draft[] = [];
  for (const page of cleaned.pages) {
    const separated = separateFootnotes(page.lines, style);
    flow.push(...draftsOf(separated.text, style));
    notes.set(
      page.number,
      separated.notes.map((note) => ({ kind: 'footnote', cells: [note] })),
    );
  }
  const joined = demoteSignatures(
    joinUnitTitles(joinAcrossBreaks(joinSynopses(flow.filter((draft) => !isOrnament(draft))))),
  );
  setLevels(joined);
  const drafts = isPlenaryRecord(joined) ? withSpeeches(joined, counts) : joined;
  return withNotes(drafts, notes).map((draft): Block => {
    const { page, quadrant } = linesOf(draft)[0]!;
    const place = quadrant === undefined ? {} : { quadrant };
    return {
      kind: draft.kind,
      ...printedText(draft.cells, counts),
      anchor: { kind: 'page', label: pageLabel(page, printed.get(page)), page, ...place },
      ...(draft.level === undefined ? {} : { level: draft.level }),
      ...(draft.speech ? { speech: draft.speech } : {}),
    };
  });
}

/** Puts each page's footnotes behind the last block that begins on it. */
function withNotes(drafts: readonly Draft[], notes: ReadonlyMap<number, Draft[]>): Draft[] {
  const result: Draft[] = [];
  let page = 0;
  for (const draft of drafts) {
    const next = linesOf(draft)[0]!.page;
    for (; page < next; page++) result.push(...(notes.get(page) ?? []));
    result.push(draft);
  }
  for (const last = Math.max(0, ...notes.keys()); page <= last; page++)
    result.push(...(notes.get(page) ?? []));
  return result;
}
