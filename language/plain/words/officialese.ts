import type { LexiconEntry } from '../lexicon/entry.ts';
import { shippedLexicon } from '../lexicon/lexicon.ts';
import { findHardWords } from './find.ts';
import type { WordOptions } from './replace-words.ts';
import { tokensOf } from './sentence.ts';

/** A word of officialese where it stands. */
export interface OfficialeseHit {
  /** Offsets into the sentence, end exclusive. */
  span: [from: number, to: number];
  entry: LexiconEntry;
}

/** The words and phrases of the lexicon that a sentence uses and that are too hard at a level, in order. */
export function officialese(
  sentence: string,
  { level, lexicon = shippedLexicon() }: WordOptions,
): OfficialeseHit[] {
  const tokens = tokensOf(sentence);
  return findHardWords({ text: sentence, tokens, lexicon }, level).map(({ entry, from, to }) => ({
    span: [tokens[from]!.start, tokens[to - 1]!.end],
    entry,
  }));
}
