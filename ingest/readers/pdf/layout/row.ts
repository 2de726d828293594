import type { Word } from '../page/word.ts';
import { groupBy } from '../statistics.ts';

/** Words on one baseline, from left to right; may still reach over several columns. */
export interface Row {
  words: Word[];
  baseline: number;
  /** Size of most of its characters. */
  size: number;
}

/** Share of the font size two baselines may differ by on one line. */
const sameBaseline = 0.3;

/** Puts words on common baselines, raised and lowered ones beside the word they belong to. Rows come from top down. */
export function rowsOf(words: readonly Word[]): Row[] {
  const rows: Row[] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && word.baseline - row.baseline < sameBaseline * Math.min(word.size, row.size)) {
      row.words.push(word);
    } else {
      rows.push({ words: [word], baseline: word.baseline, size: word.size });
    }
  }
  for (const row of rows) settle(row);
  return attachRaised(rows);
}

/** Sorts the words, and takes baseline and size from where most characters are; rows mostly have but one of each. */
function settle(row: Row): void {
  row.words.sort((a, b) => a.left - b.left);
  const first = row.words[0]!;
  if (row.words.every((word) => isSet(word, first))) {
    row.baseline = first.baseline;
    row.size = first.size;
  } else {
    const main = groupBy(row.words, (word) => `${word.size.toFixed(1)}|${word.baseline.toFixed(1)}`);
    const largest = [...main.values()].reduce((a, b) => (length(b) > length(a) ? b : a));
    row.baseline = largest[0]!.baseline;
    row.size = largest[0]!.size;
  }
  row.words = withoutOverprint(row.words);
}

function isSet(word: Word, like: Word): boolean {
  return Math.abs(word.size - like.size) < 0.05 && Math.abs(word.baseline - like.baseline) < 0.05;
}

function length(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.text.length, 0);
}

/** Some programs print a word twice, a hair apart, to make it bold. */
function withoutOverprint(words: Word[]): Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    const previous = kept.at(-1);
    const isTwin = previous?.text === word.text && Math.abs(previous.left - word.left) < 0.15 * word.size;
    if (previous && isTwin) previous.bold = true;
    else kept.push(word);
  }
  return kept;
}

/**
 * Moves small words that stand a little above or below a row's baseline, next to one of its words, into that row:
 * footnote marks, exponents, indices.
 */
function attachRaised(rows: Row[]): Row[] {
  for (const [index, row] of rows.entries()) {
    row.words = row.words.filter((word) => {
      const host = [rows[index + 1], rows[index - 1], rows[index + 2], rows[index - 2]].find(
        (other) => other && isRaisedIn(word, other),
      );
      if (!host) return true;
      host.words.push(word);
      host.words.sort((a, b) => a.left - b.left);
      return false;
    });
  }
  return rows.filter((row) => row.words.length > 0);
}

function isRaisedIn(word: Word, row: Row): boolean {
  const lift = row.baseline - word.baseline;
  if (word.size > 0.85 * row.size || lift > 0.65 * row.size || lift < -0.35 * row.size) return false;
  return row.words.some(
    (other) =>
      other.size > word.size * 1.1 &&
      ((Math.abs(word.left - other.right) < 0.35 * row.size && lift !== 0) ||
        (Math.abs(other.left - word.right) < 0.5 * row.size && lift > 0)),
  );
}
