import type { Word } from '../page/word.ts';

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

function settle(row: Row): void {
  row.words.sort((a, b) => a.left - b.left);
  const characters = new Map<string, number>();
  let best = 0;
  for (const word of row.words) {
    const key = `${word.size.toFixed(1)}|${word.baseline.toFixed(1)}`;
    const count = (characters.get(key) ?? 0) + word.text.length;
    characters.set(key, count);
    if (count > best) {
      best = count;
      row.size = word.size;
      row.baseline = word.baseline;
    }
  }
  row.words = withoutOverprint(row.words);
}

/** Some programs print a word twice, a hair apart, to make it bold. */
function withoutOverprint(words: Word[]): Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    const twin = kept
      .slice(-3)
      .find((other) => other.text === word.text && Math.abs(other.left - word.left) < 0.15 * word.size);
    if (twin) twin.bold = true;
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
