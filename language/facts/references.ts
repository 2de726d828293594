import { lawAbbreviations } from './law-names.ts';
import { type FactCollector, gap } from './spans.ts';

const roman = '[IVXLC]+';
const number = '\\d+[a-z]?(?![\\p{L}\\d])';
const parts: [RegExp, string][] = [
  [new RegExp(`^${gap}*(?:Absatz|Absätzen?|Absatzes|Abs\\.|Abs)${gap}*(${number})`, 'u'), 'Abs'],
  [new RegExp(`^${gap}*(?:Unterabsatz|UAbs\\.)${gap}*(${number})`, 'u'), 'UAbs'],
  [new RegExp(`^${gap}*(?:Satz|Sätzen?|Satzes|S\\.)${gap}*(${number})`, 'u'), 'S'],
  [new RegExp(`^${gap}*(?:Halbsatz|Hs\\.|HS)${gap}*(${number})`, 'u'), 'Hs'],
  [new RegExp(`^${gap}*(?:Nummer|Nummern|Nr\\.|Nrn\\.|Ziffer|Ziff\\.)${gap}*(${number})`, 'u'), 'Nr'],
  [new RegExp(`^${gap}*(?:Buchstabe|Buchst\\.|lit\\.)${gap}*([a-z]{1,2})(?![\\p{L}])`, 'u'), 'Bst'],
];
const abbreviation =
  '(?:[A-ZÄÖÜ][\\p{L}]*[A-ZÄÖÜ][\\p{L}]*|GG|BGB|StGB)(?:-[\\p{L}\\d]+)*(?:' +
  gap +
  '(?:XII|XI|X|IX|VIII|VII|VI|V|IV|III|II|I)(?![\\p{L}]))?';
const lawPattern = new RegExp(
  `^${gap}+(?:(?:des|der|dem)${gap}+)?((?:[A-ZÄÖÜ][\\p{L}-]*)?(?:[Gg]esetz(?:es|buch(?:e?s)?)?|[Vv]erordnung|[Oo]rdnung|[Ss]atzung|[Rr]ichtlinie|[Ss]taatsvertrag(?:e?s)?|[Vv]erfassung)(?![\\p{L}])|${abbreviation})`,
  'u',
);

/** One form for a law however it is written: its abbreviation where known, else lower case without inflection. */
function lawName(text: string): string {
  const name = text
    .toLowerCase()
    .replace(new RegExp(`${gap}+`, 'g'), '')
    .replace(/(gesetz|gesetzbuch|staatsvertrag)e?s$/, '$1');
  return lawAbbreviations[name] ?? name;
}

interface Tail {
  value: string;
  end: number;
}

function subdivisions(text: string, from: number): Tail {
  let value = '';
  let end = from;
  for (let found = true; found;) {
    found = false;
    for (const [pattern, name] of parts) {
      const match = pattern.exec(text.slice(end));
      if (!match) continue;
      value += ` ${name}${match[1]}`;
      end += match[0].length;
      found = true;
    }
  }
  return { value, end };
}

const opening = new RegExp(
  `(§§?|(?<!\\p{L})(?:Paragra(?:ph|f)(?:en|s)?|Artikeln?s?|Art\\.))${gap}*(${number})`,
  'gu',
);
const further = new RegExp(
  `^(?:,|${gap}+und|${gap}+oder|${gap}+sowie|${gap}+bis|${gap}*[–-])${gap}*(?:§${gap}*)?(${number})(?!${gap}*(?:Euro|€|Prozent|%|Monat|Woche|Tag|Jahr|Mio|Mrd|Million))`,
  'u',
);

interface Citation {
  start: number;
  end: number;
  value: string;
}

function lawAfter(text: string, from: number): { name: string; end: number } | null {
  const match = lawPattern.exec(text.slice(from, from + 80));
  return match && { name: lawName(match[1]!), end: from + match[0].length };
}

function paragraphsAndArticles(text: string): Citation[] {
  const citations: Citation[] = [];
  for (const match of text.matchAll(opening)) {
    const sign = match[1]!.startsWith('Art') ? 'Art' : '§';
    const group: Citation[] = [];
    let end = match.index + match[0].length;
    let start = match.index;
    let numeral = match[2]!;
    for (;;) {
      const tail = subdivisions(text, end);
      group.push({ start, end: tail.end, value: `${sign}${numeral}${tail.value}` });
      end = tail.end;
      const next = further.exec(text.slice(end));
      if (!next) break;
      start = end + next[0].length - next[1]!.length;
      end += next[0].length;
      numeral = next[1]!;
    }
    const law = lawAfter(text, end);
    if (law) group.at(-1)!.end = law.end;
    citations.push(...group.map((one) => (law ? { ...one, value: `${one.value} ${law.name}` } : one)));
  }
  return citations;
}

const shapes: [RegExp, 'reference' | 'document-number', (groups: string[]) => string][] = [
  [/\((?:EU|EG|EWG|Euratom)\)\s*(?:Nr\.\s*)?(\d+)\/(\d+)/g, 'reference', ([, a, b]) => `EU ${a}/${b}`],
  [/(?<![\d/])(\d{2,4})\/(\d+)\/(?:EU|EG|EWG)(?!\p{L})/gu, 'reference', ([, a, b]) => `EU ${a}/${b}`],
  [
    /(?:(?:BT|BR|LT|Bundestags|Bundesrats|Landtags)-?\s?)?(?:Drs\.|Drucksachen?|Drs)(?:\s+Nr\.)?\s*(\d+\/\d+)/g,
    'document-number',
    ([, n]) => `Drs ${n}`,
  ],
  [
    /(?:BGBl\.|Bundesgesetzbl(?:att(?:s|es)?|\.))\s*(\d{4}\s+)?(?:Teil\s+)?(I{1,3})?\s*(?:(Nr\.|S\.|Seite)\s*(\d+))/g,
    'document-number',
    ([, y, part, sort, n]) =>
      `BGBl ${[y?.trim(), part, `${sort!.startsWith('N') ? 'Nr' : 'S'}${n}`].filter(Boolean).join(' ')}`,
  ],
  [
    new RegExp(`(?<!\\p{L})Anlage${gap}+(\\d+|${roman})(?!\\p{L})`, 'gu'),
    'reference',
    ([, n]) => `Anlage ${n}`,
  ],
];

const fileNumberLabel = /(?<!\p{L})(?:Az\.:?|Aktenzeichen:?|Geschäftszeichen:?|GZ:)\s*/gu;
const fileNumberToken = /(?:[\p{L}\d]{1,4}(?![\p{L}\d])|[\p{L}\d]*\d[\p{L}\d]*|[./#–-])\s?/uy;

/** A file number runs on as long as its tokens are short or carry a digit, and ends with a digit. */
function fileNumbers(text: string): Citation[] {
  const numbers: Citation[] = [];
  for (const label of text.matchAll(fileNumberLabel)) {
    const from = label.index + label[0].length;
    let end = from;
    fileNumberToken.lastIndex = from;
    while (fileNumberToken.test(text)) end = fileNumberToken.lastIndex;
    const written = /^.*\d/su.exec(text.slice(from, end))?.[0];
    if (!written) continue;
    const value = `Az ${written.replace(/\s+/g, '').replaceAll('–', '-')}`;
    numbers.push({ start: label.index, end: from + written.length, value });
  }
  return numbers;
}

/** §§ and articles down to the letter, with their law; EU acts; Drucksache, Bundesgesetzblatt and file numbers. */
export function collectReferences(text: string, collector: FactCollector): void {
  for (const [pattern, kind, spell] of shapes) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].trimEnd().length;
      collector.add({ kind, start: match.index, end, value: spell(match), bound: 'exact' });
    }
  }
  for (const fileNumber of fileNumbers(text)) {
    collector.add({ kind: 'document-number', bound: 'exact', ...fileNumber });
  }
  for (const citation of paragraphsAndArticles(text)) {
    collector.add({ kind: 'reference', bound: 'exact', ...citation });
  }
}
