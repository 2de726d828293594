import { stem } from '../stem.ts';
import type { WordTerms } from './word-terms.ts';

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const monthStems = months.map(stem);
const monthNames = months.map((month) => `${month.slice(0, 3)}[a-zä]*`).join('|');

/** Terms that reach over more than one word, and how many characters they take. */
export interface Stretch extends WordTerms {
  length: number;
}

const writtenDate = new RegExp(
  String.raw`(\d{1,2})\.\s?(${monthNames})\.?(?:\s+(\d{4}))?(?![\p{L}\d])`,
  'uy',
);
const numericDate = /(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d|\.\d)/y;
const isoDate = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
/** „20/1234“, „12007/3#5“, „2016/679“. */
const slashed = /(\d+)\s?\/\s?(\d+)(?:\s?#\s?(\d+))?(?![\d/])/y;
const grouped = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)/y;

/** The terms of what begins with a digit at `at`: dates, Drucksache and file numbers, grouped numbers; else null. */
export function numberStretch(text: string, at: number): Stretch | null {
  return dateStretch(text, at) ?? slashedStretch(text, at) ?? groupedStretch(text, at);
}

function dateStretch(text: string, at: number): Stretch | null {
  let match = matchAt(writtenDate, text, at);
  if (match) {
    const month = months.findIndex((name) => name.slice(0, 3) === match![2]!.slice(0, 3));
    return dateTerms(match[0].length, match[3], month + 1, Number(match[1]));
  }
  match = matchAt(numericDate, text, at);
  if (match) return dateTerms(match[0].length, match[3], Number(match[2]), Number(match[1]));
  match = matchAt(isoDate, text, at);
  return match && dateTerms(match[0].length, match[1], Number(match[2]), Number(match[3]));
}

/** „3. Mai 2024“ is found by the day, by „3. Mai“, by „Mai 2024“ and by „2024“. */
function dateTerms(
  length: number,
  printedYear: string | undefined,
  month: number,
  day: number,
): Stretch | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const dayOfYear = `d${two(month)}_${two(day)}`;
  const stems = [dayOfYear, monthStems[month - 1]!];
  let key = dayOfYear;
  if (printedYear) {
    const year =
      printedYear.length === 4 ? printedYear : `${Number(printedYear) < 50 ? 20 : 19}${printedYear}`;
    key = `d${year}_${two(month)}_${two(day)}`;
    stems.push(key, year);
  }
  return { length, stems, parts: stems, key };
}

function slashedStretch(text: string, at: number): Stretch | null {
  const match = matchAt(slashed, text, at);
  if (!match) return null;
  const [all, first, second, third] = match;
  const number = `${first}_${second}`;
  const stems = third === undefined ? [number] : [`${number}_${third}`, number];
  return { length: all.length, stems, parts: stems, key: stems[0]! };
}

function groupedStretch(text: string, at: number): Stretch | null {
  const match = matchAt(grouped, text, at);
  return match && { length: match[0].length, ...numberTerms(match[0].replace(/\D/g, '')) };
}

/** The terms of one word with a digit at its head: „40.000“ → 40000, „3,50“ → 3_5, „16a“, „5G“. */
export function numberTerms(word: string): WordTerms {
  let token = word;
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(word)) token = word.replaceAll('.', '');
  if (/^\d+,\d+$/.test(token)) token = token.replace(/,?0*$/, '');
  token = token
    .toLowerCase()
    .replace(/[.,]/g, '_')
    .replace(/[^\p{L}\p{N}_]/gu, '');
  return { stems: [token], parts: [token], key: token };
}

const two = (n: number) => String(n).padStart(2, '0');

/** What a sticky pattern matches at an offset. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
