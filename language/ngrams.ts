const size = 4;
const letterCount = 37;
const tableSize = letterCount ** size;

const k1 = 1.2;
const b = 0.75;

/** Letters and digits as codes from 1, with umlauts as two letters as they are typed without them; 0 ends a word. */
const codes = new Map<string, number[]>();
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') codes.set(letter, [codes.size + 1]);
const code = (letters: string) => [...letters].flatMap((letter) => codes.get(letter)!);
for (const [letter, spelled] of Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', à: 'a', á: 'a', â: 'a', é: 'e', è: 'e', ê: 'e', ç: 'c', ñ: 'n', ø: 'oe', å: 'a' })) codes.set(letter, code(spelled)); // prettier-ignore

/** The codes of each UTF-16 unit below 512, lower and upper case: first, and second or -1. */
const first = new Int8Array(512);
const second = new Int8Array(512).fill(-1);
for (const [letter, [one, two]] of codes) {
  for (const unit of [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)]) {
    if (letter === 'ß' && unit !== 0xdf) continue;
    first[unit] = one!;
    if (two !== undefined) second[unit] = two;
  }
}

/** Where in the query's grams a gram stands, plus one; cleared after use. */
const position = new Uint16Array(tableSize);

/** Grams of the text at hand; grows with the longest. */
let grams = new Int32Array(8_192);

/** Writes the number of each gram of four letters inside the words of a text to `grams`; shorter words count whole. */
function fillGrams(text: string): number {
  if (grams.length < 2 * text.length + 1) grams = new Int32Array(4 * text.length);
  let count = 0;
  let gram = 0;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    if (unit === 0xad) continue;
    const letter = unit < 512 ? first[unit]! : 0;
    if (letter === 0) {
      if (length > 0 && length < size) grams[count++] = gram;
      gram = 0;
      length = 0;
      continue;
    }
    gram = (gram * letterCount + letter) % tableSize;
    if (++length >= size) grams[count++] = gram;
    const more = second[unit]!;
    if (more < 0) continue;
    gram = (gram * letterCount + more) % tableSize;
    if (++length >= size) grams[count++] = gram;
  }
  return count;
}

/**
 * How well each text matches a query by the grams of four letters their words share: BM25 (k1 1.2, b 0.75) over
 * grams, with document frequencies and the mean length taken from these texts themselves. Meant as a second stage
 * over some hundred candidates: it sees through inflection, compounds and misspellings without an index.
 */
export function scoreByNgrams(query: string, texts: readonly string[]): number[] {
  const queryGrams = new Set(grams.subarray(0, fillGrams(query)));
  let width = 0;
  for (const gram of queryGrams) position[gram] = ++width;
  const counts = new Uint16Array(texts.length * width);
  const lengths = texts.map((text, row) => {
    const length = fillGrams(text);
    for (let i = 0; i < length; i++) {
      const at = position[grams[i]!]!;
      if (at > 0) counts[row * width + at - 1]!++;
    }
    return length;
  });
  for (const gram of queryGrams) position[gram] = 0;
  return bm25(counts, width, lengths);
}

/** BM25 of every row of `counts` (one per text, one column per query gram). */
function bm25(counts: Uint16Array, width: number, lengths: readonly number[]): number[] {
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
  const weights = Array.from({ length: width }, (_, column) => {
    let frequency = 0;
    for (let row = 0; row < lengths.length; row++) if (counts[row * width + column]! > 0) frequency++;
    return Math.log(1 + (lengths.length - frequency + 0.5) / (frequency + 0.5));
  });
  return lengths.map((length, row) => {
    const norm = k1 * (1 - b + (b * length) / meanLength);
    return weights.reduce((score, weight, column) => {
      const count = counts[row * width + column]!;
      return score + (weight * count * (k1 + 1)) / (count + norm);
    }, 0);
  });
}
