import { stem } from '../stem.ts';
import { matchAt, type Stretch } from './numbers.ts';

/** How a part of a law is called, and the token its number gets: „§ 15“, „Paragraf 15“ → par15. */
const kinds = new Map(
  Object.entries({
    par: '§ §§ paragraf paragrafen paragraph paragraphen paragraphs',
    art: 'art artikel artikels artikeln',
    abs: 'abs absatz absatzes absätze absätzen',
    satz: 'satz satzes sätze sätzen',
    nr: 'nr nrn nummer nummern ziff ziffer ziffern',
    buchst: 'buchst buchstabe buchstaben',
    anlage: 'anl anlage anlagen',
    kap: 'kap kapitel kapitels',
  }).flatMap(([token, names]) => names.split(' ').map((name) => [name, token] as const)),
);

/** Whether a word, in lower case, may begin a reference („§“, „Artikel“, „Nr“). */
export const isReferenceWord = (lower: string) => kinds.has(lower);

const number = /\.?[\s\u00a0]*(\d{1,4}[a-z]{0,2})(?![\p{L}\d]|[.,]\d|\/)/uy;
const letter = /\.?[\s\u00a0]*([a-z]{1,2})(?!\p{L})/uy;
const furtherNumber =
  /(\s*,\s*|\s+(?:und|oder|bzw\.|sowie)\s+(?:§{1,2}\s*)?|\s*[–-]\s*|\s+bis\s+)(\d{1,4}[a-z]{0,2})(?![\p{L}\d]|[.,]\d|\/|\.\s?\p{L})/uy;
const longestRange = 30;

/**
 * The terms of a reference that begins with `word` at `at`, with every number it lists: „§§ 15 bis 17“ → par15,
 * par16, par17. Null where no number follows.
 */
export function referenceStretch(text: string, at: number, word: string): Stretch | null {
  const token = kinds.get(word.toLowerCase())!;
  const first = matchAt(token === 'buchst' ? letter : number, text, at + word.length);
  if (!first) return null;
  let end = at + word.length + first[0].length;
  const numbers = [first[1]!];
  if (token !== 'buchst') {
    for (let next = matchAt(furtherNumber, text, end); next; next = matchAt(furtherNumber, text, end)) {
      const joint = next[1]!.trim();
      const range = /^(?:bis|–|-)$/.test(joint);
      if (!range && !listsSeveral(word)) break;
      if (range) numbers.push(...between(numbers.at(-1)!, next[2]!));
      numbers.push(next[2]!);
      end += next[0].length;
    }
  }
  const stems = numbers.map((each) => token + each);
  return { length: end - at, stems, parts: stems, key: stems.join(' ') };
}

/** „§§ 3, 4 und 5“ is a list, „§ 3, 4 Euro“ is none. */
const listsSeveral = (word: string) => /^(?:§§|Artikeln?|Nrn|.*(?:en|ern|ätze))$/.test(word);

/** The whole numbers between two ends of a range, neither included. */
function between(from: string, to: string): string[] {
  const [low, high] = [parseInt(from, 10), parseInt(to, 10)];
  if (high - low > longestRange) return [];
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, i) => String(low + 1 + i));
}

const gazette =
  /(?:BGBl|Bundesgesetzblatt)\.?\s+(?:(\d{4})\s+)?(?:Teil\s+)?(I{1,3})\s+(?:(\d{4})\s+)?(?:Nr|S)\.\s*(\d+)/y;

/** „BGBl. 2024 I Nr. 107“ and „BGBl. I 2024 Nr. 107“ → bgbl1_107, bgbl2024_1_107. */
export function gazetteStretch(text: string, at: number): Stretch | null {
  const match = matchAt(gazette, text, at);
  if (!match) return null;
  const year = match[1] ?? match[3];
  const issue = `${match[2]!.length}_${match[4]}`;
  const stems = [stem('bundesgesetzblatt'), `bgbl${issue}`, ...(year ? [`bgbl${year}_${issue}`] : [])];
  return { length: match[0].length, stems, parts: stems, key: stems.at(-1)! };
}

const unit = /[A-Z]{1,3}\s?(?:IX|IV|V?I{1,3}|V|X)\s?\d{1,2}(?![\d.,/\p{L}])/uy;

/** An organisational unit in a file number, however it is spaced: „Z I 2“ → zi2. */
export function unitStretch(text: string, at: number): Stretch | null {
  const match = matchAt(unit, text, at);
  if (!match) return null;
  const token = match[0].replace(/\s/g, '').toLowerCase();
  return { length: match[0].length, stems: [token], parts: [token], key: token };
}
