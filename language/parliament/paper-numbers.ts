import type { Span } from '../words.ts';

/** Whose papers: Bundestag, Bundesrat, a Landtag. */
export type ParliamentBody = 'BT' | 'BR' | 'LT';

/** Whose paper a text cites; `unknown` where it does not say. */
export type CitedBody = ParliamentBody | 'unknown';

/** A paper or plenary record as a text cites it. */
export interface PaperNumber extends Span {
  kind: 'drucksache' | 'protokoll';
  body: CitedBody;
  /** „20/1234“: electoral term and number; the Bundesrat counts by year, „123/21“. */
  number: string;
  page: number | null;
  /** The quarter of a page of a plenary record, A to D. */
  quadrant: string | null;
}

const number = String.raw`(?<![\d/])\d{1,4}/\d{1,5}(?![\d/])`;
const suffix = String.raw`(?:\s?\((?:neu|zu)\))?`;
const joint = String.raw`(?:\s*(?:,|;|–|-|und|sowie|bis|u\.)\s*(?:auf\s+)?(?:Drs\.\s*|Drucksachen?\s+)?)`;
const list = String.raw`${number}${suffix}(?:${joint}${number}${suffix})*`;
const whose = String.raw`(?<owner>BT|BR|LT|Bundestags|Bundesrats|Landtags)?[-‐\s]?`;
const page = String.raw`(?:\s*(?:,|\(|\[)\s*(?:hier:?\s*)?(?:S\.|Seite|Seiten)[\s\u00a0]?(?<page>\d{1,6})[\s\u00a0]?(?<quadrant>[A-D])?(?![\p{L}\d]))?`;
const word = String.raw`(?:[Dd]rucksachen?(?:[-\s]?Nr\.|nummern?)?|[Dd]rs\.?|[Dd]rucks\.?)`;
const record = String.raw`(?:[Pp]lenarprotokolle?[ns]?|[Pp]l[Pp]r\.?|[Pp]lenarprot\.)`;

const paper = new RegExp(
  String.raw`(?<!\p{L})${whose}${word}[\s\u00a0]*(?:Nr\.[\s\u00a0]*)?(?<list>${list})${page}`,
  'gu',
);
const protocol = new RegExp(String.raw`(?<!\p{L})${whose}${record}[\s\u00a0]*(?<list>${list})${page}`, 'gu');
const single = new RegExp(number, 'g');

/**
 * Papers and plenary records cited in a text, in order, each number of a list on its own: „Drucksachen 20/1234 und
 * 20/1235“, „BT-Drs. 20/1234, S. 5“, „Plenarprotokoll 20/53, S. 5921 B“. A page belongs to the last number before
 * it. Numbers that no word announces are left alone: fractions and seasons look the same. A paper of which the text
 * does not say whose it is belongs to the parliament that is at `home` in it.
 */
export function paperNumbers(text: string, home: CitedBody = 'BT'): PaperNumber[] {
  // Most texts cite nothing, and this is asked of whole records.
  if (!text.includes('/')) return [];
  const found = [...cited(text, paper, 'drucksache', home), ...cited(text, protocol, 'protokoll', home)];
  return found.sort((a, b) => a.start - b.start);
}

function cited(text: string, pattern: RegExp, kind: PaperNumber['kind'], home: CitedBody): PaperNumber[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const { owner, list: numbers, page: printed, quadrant } = match.groups!;
    const from = match.index + match[0].indexOf(numbers!);
    const singles = [...numbers!.matchAll(single)];
    return singles.map((one, index) => {
      const last = index === singles.length - 1;
      return {
        kind,
        body: bodyOf(owner) ?? home,
        number: one[0],
        page: last && printed ? Number(printed) : null,
        quadrant: last ? (quadrant ?? null) : null,
        start: index === 0 ? match.index : from + one.index,
        end: last ? match.index + match[0].length : from + one.index + one[0].length,
      };
    });
  });
}

function bodyOf(owner: string | undefined): ParliamentBody | null {
  if (owner === undefined) return null;
  if (owner.startsWith('BR') || owner.startsWith('Bundesrat')) return 'BR';
  return owner.startsWith('L') ? 'LT' : 'BT';
}

const typed = new RegExp(
  String.raw`^\s*(?:(BT|BR|LT)[-\s]?(?:Drs|Drucks|PlPr)?\.?\s*)?(\d{1,4}/\d{1,5})\s*$`,
  'i',
);

/** A number as a person types it into a field: „20/1234“, „BT-Drs. 20/1234“, „Drucksache 20/1234“; else null. */
export function parsePaperNumber(
  text: string,
  home: CitedBody = 'BT',
): Pick<PaperNumber, 'body' | 'number'> | null {
  const bare = typed.exec(text);
  if (bare) return { body: bodyOf(bare[1]?.toUpperCase()) ?? home, number: bare[2]! };
  const [first] = paperNumbers(text, home);
  return first ? { body: first.body, number: first.number } : null;
}
