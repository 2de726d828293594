import type { SpeechBlock } from '../speech.ts';
import type { Clause } from './clause.ts';
import { marksOf, merged, placesOf } from './marks.ts';
import type { SpeechWords } from './speech-words.ts';

export interface BestBlock {
  block: SpeechBlock;
  /** Offsets into the block's text. */
  matches: [number, number][];
  /** How many blocks have any of what is asked for. */
  matching: number;
}

/** Paragraphs of fewer characters are greetings and the like. */
const leastText = 60;

/**
 * The paragraph of a speech that shows best why it was found: the one that has most of what is asked for, by the
 * weight of each clause; of equals the one within `near`, the offsets of a passage near in meaning; then the first.
 * Interjections are never taken. Null for a speech without words.
 */
export function bestBlock(
  blocks: readonly SpeechBlock[],
  words: SpeechWords,
  clauses: readonly Clause[],
  weights: readonly number[],
  near: { start: number; end: number } | null,
): BestBlock | null {
  let best: { block: SpeechBlock; score: number } | null = null;
  let matching = 0;
  for (const [n, block] of blocks.filter(({ interjection }) => !interjection).entries()) {
    const own = words.block(n);
    const met = clauses.reduce(
      (sum, clause, i) => sum + (placesOf(own, clause).length > 0 ? (weights[i] ?? 1) : 0),
      0,
    );
    if (met > 0) matching += 1;
    const within = near !== null && block.start < near.end && block.end > near.start;
    const score = met + (within ? 0.5 : 0) + (block.text.length >= leastText ? 0.1 : 0);
    if (!best || score > best.score) best = { block, score };
  }
  return best && { block: best.block, matches: merged(marksOf(best.block.text, clauses)), matching };
}
