import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from './sentence.ts';

/** A stretch of the sentence and what stands there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Where a word of the lexicon stands: at least one token. */
export interface Match {
  entry: LexiconEntry;
  /** Indices of the first token and behind the last. */
  from: number;
  to: number;
  /** What puts the plain word there; null where the entry replaces nothing or its form is not sure. */
  edits: () => readonly Edit[] | null;
}

/** What finding and changing words needs to know of a sentence. */
export interface Sentence {
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
}

/** The text with the case of its first letter like that of `model`. */
export const withCaseOf = (model: string, text: string): string =>
  /^\p{Lu}/u.test(model) ? text[0]!.toUpperCase() + text.slice(1) : text;

/** One edit from token `from` to before token `to`, keeping the capital of a sentence's first word. */
export function replaceTokens(
  { tokens }: Sentence,
  from: number,
  to: number,
  text: string,
  capital: boolean,
): Edit {
  const first = tokens[from]!;
  return {
    start: first.start,
    end: tokens[to - 1]!.end,
    text: capital ? withCaseOf(first.text, text) : text,
  };
}

/** An edit that takes a token away, with the blank before it. */
export function removeToken({ text, tokens }: Sentence, at: number): Edit {
  const { start, end } = tokens[at]!;
  const blank = /\s/.test(text[start - 1] ?? '') ? 1 : 0;
  return { start: start - blank, end, text: '' };
}
