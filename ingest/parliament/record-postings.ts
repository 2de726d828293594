import { postingsOf } from './search/postings.ts';
import { encodePostings } from './search/postings-text.ts';
import type { SpeechBlock } from './speech.ts';

interface Contribution {
  turn: number;
  /** Name of whoever speaks. */
  speaker: string;
  blocks: readonly SpeechBlock[];
}

/**
 * The words of a record as it is stored, from its contributions and calls in order: unit n of the speeches is turn
 * n + 1, unit n of the calls is the interjection with ordinal n.
 */
export function recordPostings(
  contributions: readonly Contribution[],
  called: readonly { turn: number; text: string }[],
): string {
  const calls = new Map<number, string[]>();
  for (const { turn, text } of called) {
    const ofTurn = calls.get(turn);
    if (ofTurn) ofTurn.push(text);
    else calls.set(turn, [text]);
  }
  const texts = contributions.map(({ turn, speaker, blocks }) => ({
    speaker,
    said: blocks.flatMap(({ interjection, text }) => (interjection ? [] : [text])),
    calls: calls.get(turn) ?? [],
  }));
  return encodePostings(postingsOf(texts));
}
