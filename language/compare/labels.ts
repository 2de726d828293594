/** What a label counts, from the widest to the narrowest. */
export const labelRanks = [
  'part',
  'section',
  'number',
  'paragraph',
  'item',
  'letter',
  'double-letter',
] as const;
export type LabelRank = (typeof labelRanks)[number];

/** The number that a paragraph of a German text carries at its head: „§ 5“, „(2)“, „3.1“, „a)“. */
export interface Label {
  rank: LabelRank;
  /** As it is cited: „§ 5“, „Absatz 2“, „Nummer 1“, „Buchstabe a“. */
  name: string;
  /** Where the text behind it begins. */
  end: number;
}

const part =
  /^(?:Teil|Buch|Kapitel|Abschnitt|Unterabschnitt|Titel|Anlage|Anhang)\s(?:\d+[a-z]?|[IVXLC]+|[A-Z])(?=[\s:.–-]|$)/u;
/** „§ 5 Absatz 2 gilt entsprechend.“ begins with a reference, not with a label. */
const section =
  /^(?:§\s?\d+[a-z]?|(?:Artikel|Art\.)\s\d+[a-z]?)(?=\s*$|[\s:.–-]+(?!Abs(?:atz|\.)|Satz|S\.|Nummer|Nr\.|Buchstabe|Buchst\.)[\p{Lu}„"(])/u;
const rules: [LabelRank, RegExp, (number: string) => string][] = [
  ['number', /^(\d+(?:\.\d+)+\.?|[A-H]\.\d+\.?)(?=\s)/u, (number) => number.replace(/\.$/, '')],
  ['paragraph', /^\((\d+[a-z]?)\)(?=\s)/u, (number) => `Absatz ${number}`],
  ['item', /^(\d{1,3}[a-z]?)[.)](?=\s)/u, (number) => `Nummer ${number}`],
  ['double-letter', /^([a-z])\1\)(?=\s)/u, (letter) => `Doppelbuchstabe ${letter}${letter}`],
  ['letter', /^([a-z])\)(?=\s)/u, (letter) => `Buchstabe ${letter}`],
];
const headingRules: [LabelRank, RegExp, (number: string) => string][] = [
  ['part', /^([A-HIVX]{1,5})[.)](?=\s)/u, (number) => number],
  ['number', /^(\d{1,2}[a-z]?)\.?(?=\s\p{Lu})/u, (number) => number],
];
/** Amending laws quote the paragraphs that they put in. */
const opening = /^[„"»]?/u;

/** The label at the head of a paragraph; null where there is none. Headings may carry plain and Roman numerals. */
export function labelOf(text: string, isHeading: boolean): Label | null {
  const from = opening.exec(text)![0].length;
  const rest = text.slice(from);
  const end = (length: number) => from + length + /^[\s:]*/u.exec(rest.slice(length))![0].length;
  for (const [rank, pattern] of [
    ['part', part],
    ['section', section],
  ] as const) {
    const [label] = pattern.exec(rest) ?? [];
    if (label !== undefined && (isHeading || isTitle(rest)))
      return { rank, name: spelled(label), end: end(label.length) };
  }
  for (const [rank, pattern, name] of isHeading ? [...headingRules, ...rules] : rules) {
    const match = pattern.exec(rest);
    if (match) return { rank, name: name(match[1]!), end: end(match[0].length) };
  }
  return null;
}

const longestTitle = 160;
const isTitle = (text: string) => text.length <= longestTitle && !/[.;,]$/.test(text);

/** „§5“ and „§ 5“ are one label, „Art. 5“ and „Artikel 5“ too. */
const spelled = (label: string) =>
  label
    .replace(/^§\s*/, '§\u00a0')
    .replace(/^Art\.\s/, 'Artikel ')
    .replace(/\s+/gu, '\u00a0');
