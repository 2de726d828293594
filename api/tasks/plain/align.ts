import { factsOf } from '../../../language/facts/facts.ts';
import { sentences } from '../../../language/sentences.ts';
import { stem } from '../../../language/stem.ts';
import { isStopWord } from '../../../language/stop-words.ts';
import { words } from '../../../language/words.ts';

/**
 * Gives each sentence of a text its part of a rewriting that was made of the whole: sentences of the rewriting keep
 * their order, each goes to one sentence of the text, and together they share as many words and facts as can be
 * (dynamic programming over both sequences). Null for a sentence that got no part: what it said stands elsewhere, or
 * nowhere.
 */
export function alignRewriting(originals: readonly string[], rewriting: string): (string | null)[] {
  const parts = sentences(rewriting).map(({ start, end }) => rewriting.slice(start, end));
  if (originals.length === 0) return [];
  const [given, told] = [originals.map(marksOf), parts.map(marksOf)];
  // best[p][o]: the most that parts up to p can share when part p goes to original o.
  const best: number[][] = [];
  const from: number[][] = [];
  told.forEach((part, p) => {
    best.push([]);
    from.push([]);
    let reached = 0;
    given.forEach((original, o) => {
      if (p > 0 && best[p - 1]![o]! > best[p - 1]![reached]!) reached = o;
      const before = p > 0 ? best[p - 1]![reached]! : 0;
      best[p]!.push(before + shared(original, part));
      from[p]!.push(reached);
    });
  });
  const assigned: string[][] = originals.map(() => []);
  let o = best.at(-1)?.reduce((top, value, at, all) => (value > all[top]! ? at : top), 0) ?? 0;
  for (let p = parts.length - 1; p >= 0; p--) {
    assigned[o]!.unshift(parts[p]!);
    o = from[p]![o]!;
  }
  return assigned.map((own) => (own.length > 0 ? own.join(' ') : null));
}

/** What two sentences are recognised by: stems, and facts, which count three times. */
function marksOf(sentence: string): Map<string, number> {
  const marks = new Map<string, number>();
  for (const { text } of words(sentence)) if (!isStopWord(text)) marks.set(stem(text), 1);
  for (const { kind, value } of factsOf(sentence)) marks.set(`${kind} ${value}`, 3);
  return marks;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [mark, weight] of b) if (a.has(mark)) sum += weight;
  return sum;
}
