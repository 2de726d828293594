import { type Draft, linesOf, rawText } from './draft.ts';
import { rounded } from './text-style.ts';

const deepestLevel = 6;

/** Units of German statutes and plenary records, outermost first. */
const units: RegExp[] = [
  /^Anlagen?\b(?! zu)/,
  /^(?:Zusatz)?[Tt]agesordnungspunkte?\s\d/,
  /^Buch\s\d|^(?:Erstes|Zweites|Drittes|Viertes|Fünftes) Buch/,
  /^Teil\s(?:\d|[IVX]+\b|[A-Z]\b)|^(?:Erster|Zweiter|Dritter|Vierter|Fünfter) Teil/,
  /^Kapitel\s\d/,
  /^Abschnitt\s\d|^(?:Erster|Zweiter|Dritter|Vierter|Fünfter) Abschnitt/,
  /^Unterabschnitt\s\d/,
  /^(?:Unter)?[Tt]itel\s\d/,
  /^§{1,2}\s?\d/,
];
const article = /^Art(?:ikel|\.)\s?\d/;

/** Ways of numbering headings, the outermost first. */
const numberings = [
  /^[A-Z]\.\s/,
  /^[IVX]+\.\s/,
  /^\d+\.?\s/,
  /^\d+\.\d+\.?\s/,
  /^\d+(?:\.\d+){2,}\.?\s/,
  /^[a-z]\)\s/,
];

/** What a heading's level is told by, compared in this order. */
interface Rank {
  size: number;
  /** Place among the units, or behind them the way it is numbered. */
  unit: number;
}

/**
 * Numbers the headings' levels: larger sizes first, within one size the units of statutes in their order, then the ways
 * of numbering. A heading without a number stands beside the outermost numbered ones of its size.
 */
export function setLevels(drafts: readonly Draft[]): void {
  const headings = drafts.filter((draft) => draft.kind === 'heading');
  const ranks = ranksOf(headings);
  const order = [...new Set(ranks.map(keyOf))]
    .map((key) => ranks.find((rank) => keyOf(rank) === key)!)
    .sort((a, b) => b.size - a.size || a.unit - b.unit)
    .map(keyOf);
  for (const [i, heading] of headings.entries()) {
    heading.level = Math.min(order.indexOf(keyOf(ranks[i]!)) + 1, deepestLevel);
  }
}

function keyOf({ size, unit }: Rank): string {
  return `${size}|${unit}`;
}

function ranksOf(headings: readonly Draft[]): Rank[] {
  const texts = headings.map((heading) => rawText(heading).replace(/^[„"]/, ''));
  const articlesLead = texts.some((text) => article.test(text)) && texts.some((text) => /^§\s?\d/.test(text));
  const numbering = numberingIn(texts);
  const known = headings.map((heading, i) => ({
    size: Math.max(...linesOf(heading).map((line) => rounded(line.size))),
    unit: unitOf(texts[i]!, articlesLead) ?? numbering(texts[i]!),
  }));
  return known.map(({ size, unit }) => {
    const numbered = known.flatMap((other) =>
      other.size === size && other.unit !== null && other.unit > units.length ? other.unit : [],
    );
    return { size, unit: unit ?? Math.min(units.length + 1 + numberings.length, ...numbered) };
  });
}

/** How a document's headings are numbered: „I.“ is a letter only where no „II.“ follows, „1 “ a number only beside „2 “. */
function numberingIn(texts: readonly string[]): (text: string) => number | null {
  const isRoman = texts.some((text) => /^II\.\s/.test(text));
  const countsPlainly =
    texts.some((text) => /^1\s\p{Lu}/u.test(text)) && texts.some((text) => /^2\s\p{Lu}/u.test(text));
  return function numberingOf(text) {
    if (!countsPlainly && /^\d+\s/.test(text)) return null;
    const found = numberings.findIndex(
      (pattern, i) => pattern.test(text) && !(i === 0 && isRoman && /^[IVX]\./.test(text)),
    );
    return found < 0 ? null : units.length + 1 + found;
  };
}

/** The place of a heading's unit in their order, or null. Articles lead in acts that amend others, else they are lowest. */
export function unitOf(text: string, articlesLead = false): number | null {
  if (article.test(text)) return articlesLead ? 1.5 : units.length;
  const rank = units.findIndex((unit) => unit.test(text));
  return rank < 0 ? null : rank;
}
