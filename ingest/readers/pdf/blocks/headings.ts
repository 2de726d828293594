import { type Draft, linesOf, rawText } from './draft.ts';
import { unitOf } from './heading-levels.ts';
import { isCentered, isSpreadOut } from './paragraph-breaks.ts';
import type { TextStyle } from './text-style.ts';

const longestHeading = 300;
const mostLines = 8;
/** Sizes from this multiple of the running text on mark headings. */
const larger = 1.12;
/** More headings than this do not follow each other without text. */
const longestHeadingRun = 5;

/** Names of publications and date lines: they stand above a document without heading anything in it. */
const letterhead =
  /^(?:Bundesgesetzblatt|Bundesanzeiger|Deutscher Bundestag|Bundesrat|Stenografischer Bericht|Teil I{1,3}|Drucksachen?\s\d+\/\d+.{0,60}|\d+\. Wahlperiode|Plenarprotokoll\s\d+\/\d+|Vom \d{1,2}\. \p{L}+ \d{4}|\p{L}+, (?:\p{L}+, )?den \d{1,2}\. \p{L}+ \d{4})$/u;

/** The number of a unit that stands alone, its title below it. */
export const bareUnit =
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
    unitOf(rawText(draft)) === null &&
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
  return unitOf(text) === null && !/^(?:[A-Z]|[IVX]+|\d+(?:\.\d+)*)\.?\s|^[a-z]\)\s/.test(text);
}
