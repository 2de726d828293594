import type { Word } from '../page/word.ts';
import type { Row } from './row.ts';

export interface Despaced {
  words: Word[];
  /** The whole row was letter-spaced. */
  complete: boolean;
}

const fewestLetters = 4;
/** Share of a run that must stand alone, letter by letter. */
const singleShare = 0.7;
/** Widest gap between letters of one word, as a share of the font size. */
const widestLetterGap = 0.7;
/** A gap this many times the usual one between letters parts two words. */
const wordGap = 1.6;

/** Undoes letter-spacing („V o r b e m e r k u n g“) by the gaps between the letters, or null where there is none. */
export function despace(row: Row): Despaced | null {
  const { words, size } = row;
  if (words.filter((word) => word.text.length === 1).length < fewestLetters) return null;
  const result: Word[] = [];
  let joined = 0;
  for (let i = 0; i < words.length;) {
    let end = i + 1;
    while (end < words.length && isLetter(words[end - 1]!) && isLetter(words[end]!)) {
      if (words[end]!.left - words[end - 1]!.right > 3 * widestLetterGap * size) break;
      end++;
    }
    const run = words.slice(i, end);
    const letters = joinLetters(run, size);
    if (letters) {
      result.push(...letters);
      joined += run.length;
    } else {
      result.push(...run);
    }
    i = end;
  }
  return joined === 0 ? null : { words: result, complete: joined >= 0.8 * words.length };
}

/** A single letter with the punctuation that clings to it, or a kerned pair left together („Ve“). */
function isLetter(word: Word): boolean {
  return word.text.length <= 4 && /^[„“"(]?(?:\p{L}\p{M}?){1,2}[.,:;!?)“"-]?$|^[.,:;–-]$/u.test(word.text);
}

function joinLetters(run: readonly Word[], size: number): Word[] | null {
  const single = run.filter((word) => word.text.match(/\p{L}/gu)?.length === 1).length;
  if (single < fewestLetters || single < singleShare * run.length) return null;
  const gaps = run.slice(1).map((word, i) => word.left - run[i]!.right);
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 3)]!;
  if (usual > widestLetterGap * size) return null;
  const words: Word[] = [];
  for (const [i, letter] of run.entries()) {
    const word = words.at(-1);
    if (word && gaps[i - 1]! < Math.max(wordGap * usual, usual + 0.1 * size)) {
      word.text += letter.text;
      word.right = letter.right;
    } else {
      words.push({ ...letter, spaced: true });
    }
  }
  return words;
}
