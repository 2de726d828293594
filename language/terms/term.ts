import type { Span } from '../words.ts';

/** What a stretch of text is searched by. */
export interface Term extends Span {
  /** Index tokens of lower-case letters, digits and `_`; empty for function words. */
  stems: readonly string[];
  /** The same with compounds taken apart; a simple word is its own only part. */
  parts: readonly string[];
  /** What a phrase compares: never empty, for function words the word itself. */
  key: string;
}
