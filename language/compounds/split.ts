import { unify } from '../spelling.ts';
import { endsInPrefix, isAffix } from './affixes.ts';
import type { CompoundLexicon } from './lexicon.ts';

/** What may stand behind a part inside a compound: „Arbeit-s-platz“, „Kind-es-wohl“, „Sonne-n-schutz“. */
const links = ['', 's', 'n', 'en', 'es'];
/** What inflection may add to the last part: „Wohngeld-gesetz-es“. */
const inflections = ['', 's', 'n', 'en', 'es', 'e', 'er', 'em', 'ern'];

const shortestPart = 3;
const shortestCompound = 6;
const longestPart = 24;

/** A path of parts through the head of the word: its cost, and where the last part begins. */
interface Path {
  cost: number;
  from: number;
}

/**
 * The parts of a compound as they stand in it, unified (see `unify`), linking and inflection letters included:
 * „Arbeitsplatzförderungsgesetze“ → arbeits, platz, förderungs, gesetze. Joined they give the unified word again.
 * A word that is no compound comes back whole.
 *
 * Among all ways to split, the one with the fewest and most widely used parts wins (shortest path, as in statistical
 * splitters since Koehn and Knight, „Empirical Methods for Compound Splitting“, 2003).
 */
export function splitCompound(word: string, lexicon: CompoundLexicon): string[] {
  return splitUnified(unify(word), lexicon);
}

/** As `splitCompound`, for a word that `unify` has already seen. */
export function splitUnified(word: string, { parts }: CompoundLexicon): string[] {
  if (word.length < shortestCompound || parts.has(word)) return [word];
  return splitIntoParts(word, { parts }) ?? splitOffHead(word, parts);
}

/** The best way to make a unified word of parts of the lexicon, the whole word not being one; null if there is none. */
export function splitIntoParts(word: string, { parts }: CompoundLexicon): string[] | null {
  const length = word.length;
  const paths: (Path | undefined)[] = Array.from({ length: length + 1 });
  paths[0] = { cost: 0, from: 0 };
  for (let from = 0; from <= length - shortestPart; from++) {
    const path = paths[from];
    if (!path) continue;
    for (let to = from + shortestPart; to <= Math.min(length, from + longestPart); to++) {
      if ((to > length - shortestPart && to < length) || to - from === length) continue;
      const cost = path.cost + partCost(word.slice(from, to), to === length, parts);
      if (cost < (paths[to]?.cost ?? Infinity)) paths[to] = { cost, from };
    }
  }
  return walkBack(word, paths);
}

/** Infinite where the piece is no part; a link or inflection costs, so that „Recht-s-…“ yields to a known „Rechts-…“. */
function partCost(piece: string, last: boolean, parts: CompoundLexicon['parts']): number {
  let cost = Infinity;
  for (const ending of last ? inflections : links) {
    const base = piece.length - ending.length;
    if (!piece.endsWith(ending) || base < shortestPart || (last && ending && base === shortestPart)) continue;
    const size = parts.get(ending ? piece.slice(0, -ending.length) : piece);
    if (size === undefined) continue;
    const thisCost = 10 - Math.log(size) + ending.length * 0.5;
    if (thisCost < cost) cost = thisCost;
  }
  return cost;
}

function walkBack(word: string, paths: (Path | undefined)[]): string[] | null {
  const pieces: string[] = [];
  for (let to = word.length; to > 0;) {
    const path = paths[to];
    if (!path) return null;
    pieces.unshift(word.slice(path.from, to));
    to = path.from;
  }
  return pieces;
}

/** „Schulabbrecher-quote“: a word whose beginning is unknown still ends in a part that many words end in. */
function splitOffHead(word: string, parts: CompoundLexicon['parts']): string[] {
  for (let from = 5; from <= word.length - 6; from++) {
    const modifier = word.slice(0, from);
    if (isAffix(modifier) || endsInPrefix(modifier) || !/[aeiouyäöü]/.test(modifier)) continue;
    if (headFamily(word.slice(from), parts) >= 40) return [modifier, word.slice(from)];
  }
  return [word];
}

/** The family size of a piece that is a long part, inflected or not. */
function headFamily(piece: string, parts: CompoundLexicon['parts']): number {
  const bases = inflections
    .filter((ending) => piece.endsWith(ending) && piece.length - ending.length >= 6)
    .map((ending) => parts.get(piece.slice(0, piece.length - ending.length)) ?? 0);
  return Math.max(0, ...bases);
}
