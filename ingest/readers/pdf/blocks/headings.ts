import { type Draft, linesOf, rawText } from './draft.ts';
import { isCentered, isSpreadOut } from './paragraph-breaks.ts';
import { rounded, type TextStyle } from './text-style.ts';

const longestHeading = 300;
const mostLines = 8;
/** Sizes from this multiple of the running text on mark headings. */
const larger = 1.12;
const deepestLevel = 6;
/** More headings than this do not follow each other without text. */
const longestHeadingRun = 5;
/** Rank of headings without a number, below all units. */
const unnumbered = 20;

/** Names of publications and date lines: they stand above a document without heading anything in it. */
const letterhead =
  /^(?:Bundesgesetzblatt|Bundesanzeiger|Deutscher Bundestag|Bundesrat|Stenografischer Bericht|Teil I{1,3}|Drucksachen?\s\d+\/\d+.{0,60}|\d+\. Wahlperiode|Plenarprotokoll\s\d+\/\d+|Vom \d{1,2}\. \p{L}+ \d{4}|\p{L}+, (?:\p{L}+, )?den \d{1,2}\. \p{L}+ \d{4})$/u;

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
const bareUnit =
  /^[„"]?(?:§\s?\d+[a-z]*|Art(?:ikel|\.)\s?\d+[a-z]*|(?:Buch|Teil|Kapitel|(?:Unter)?[Aa]bschnitt|(?:Unter)?[Tt]itel)\s(?:\d+[a-z]*|[IVX]+|[A-Z])|Anlage(?:\s(?:\d+[a-z]*|[IVX]+))?|(?:Zusatz)?[Tt]agesordnungspunkte?\s[\d\s,und]+:?)$/u;

/** Whether lines that stand together are a heading: set larger or bolder than the text, and short. */
export function isHeading(draft: Draft, style: TextStyle): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'list-item') return false;
  const lines = linesOf(draft);
  const text = rawText(draft);
  if (text.length > longestHeading || lines.length > mostLines || !/\p{L}{2}|§/u.test(text)) return false;
  if (letterhead.test(text) || lines.some(isSpreadOut)) return false;
  if (/[.;,]$/.test(text) && lines.length > 2) return false;
  return lines.every(
    (line) =>
      line.size >= larger * style.size ||
      (line.bold && !style.bold && line.size >= 0.85 * style.size) ||
      line.letterSpaced,
  );
}

/** Joins a unit's number with the title printed below it: „§ 8“ and „Qualifikation“ are one heading. */
export function joinUnitTitles(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const previous = joined.at(-1);
    if (previous && isTitleOf(draft, previous)) {
      previous.cells = [[...linesOf(previous), ...linesOf(draft)]];
    } else {
      joined.push({ ...draft });
    }
  }
  return joined;
}

function isTitleOf(draft: Draft, unit: Draft): boolean {
  if (draft.kind !== 'heading' || unit.kind !== 'heading' || !bareUnit.test(rawText(unit))) return false;
  const [above, line] = [linesOf(unit).at(-1)!, linesOf(draft)[0]!];
  return (
    !bareUnit.test(rawText(draft)) &&
    unitRank(rawText(draft), false) === null &&
    Math.abs(above.size - line.size) < 1 &&
    above.page === line.page &&
    above.column === line.column &&
    isCentered(above) === isCentered(line)
  );
}

/** Names under a statute are set like headings, but so many in a row head nothing: they become paragraphs. */
export function demoteSignatures(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    if (!isPlainHeading(draft)) return draft;
    let [from, to] = [i, i];
    while (isPlainHeading(drafts[from - 1])) from--;
    while (isPlainHeading(drafts[to + 1])) to++;
    return to - from + 1 >= longestHeadingRun ? { ...draft, kind: 'paragraph' } : draft;
  });
}

/** A heading in the size of the text, without a number. */
function isPlainHeading(draft: Draft | undefined): boolean {
  if (draft?.kind !== 'heading') return false;
  const text = rawText(draft);
  return unitRank(text, true) === null && numberingRank(text, true) === unnumbered;
}

/** Numbers the headings' levels: larger sizes first, and within one size the units of statutes by their order. */
export function setLevels(drafts: readonly Draft[]): void {
  const headings = drafts.filter((draft) => draft.kind === 'heading');
  const texts = headings.map((heading) => rawText(heading).replace(/^[„"]/, ''));
  const articlesLead = texts.some((text) => article.test(text)) && texts.some((text) => /^§\s?\d/.test(text));
  const countsPlainly = texts.some((text) => /^1\s\p{Lu}/u.test(text));
  const keys = headings.map((heading, i) => ({
    size: Math.max(...linesOf(heading).map((line) => rounded(line.size))),
    rank: unitRank(texts[i]!, articlesLead) ?? numberingRank(texts[i]!, countsPlainly),
  }));
  const order = [...new Set(keys.map(({ size, rank }) => `${size}|${rank}`))]
    .map((key) => key.split('|').map(Number) as [number, number])
    .sort(([sizeA, rankA], [sizeB, rankB]) => sizeB - sizeA || rankA - rankB);
  for (const [i, heading] of headings.entries()) {
    const { size, rank } = keys[i]!;
    const level = order.findIndex((key) => key[0] === size && key[1] === rank) + 1;
    heading.level = Math.min(level, deepestLevel);
  }
}

function unitRank(text: string, articlesLead: boolean): number | null {
  if (article.test(text)) return articlesLead ? 1.5 : units.length;
  const rank = units.findIndex((unit) => unit.test(text));
  return rank < 0 ? null : rank;
}

/** „A.“ before „I.“ before „1.“ before „1.1“ before „a)“; headings without a number come before numbered ones. */
function numberingRank(text: string, countsPlainly: boolean): number {
  const first = countsPlainly ? /^\d+\.?\s/ : /^\d+\.\s/;
  const orders = [/^[A-Z]\.\s/, /^[IVX]+\.\s/, first, /^\d+\.\d+\.?\s/, /^\d+\.\d+\.\d+/, /^[a-z]\)\s/];
  return unnumbered + 1 + orders.findIndex((order) => order.test(text));
}
