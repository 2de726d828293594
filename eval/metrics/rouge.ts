import { l, n } from 'js-rouge';
import { sentences } from '../../language/sentences.ts';
import { countWords, words } from '../../language/words.ts';

/** F-measures between 0 and 1. */
export interface RougeScores {
  rouge1: number;
  rouge2: number;
  /** Over the whole summary, sentence by sentence (ROUGE-Lsum). */
  rougeL: number;
}

const tokenizer = (text: string) => words(text.toLowerCase()).map((word) => word.text);
const segmenter = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

/**
 * ROUGE of a summary against one reference (Lin, „ROUGE: A Package for Automatic Evaluation of Summaries“, 2004), on
 * German words in lower case, neither stemmed nor freed of stop words.
 */
export function rouge(summary: string, reference: string): RougeScores {
  if (countWords(summary) === 0 || countWords(reference) === 0) return { rouge1: 0, rouge2: 0, rougeL: 0 };
  const score = (size: number) => n(summary, reference, { n: size, tokenizer, caseSensitive: true });
  return {
    rouge1: score(1),
    rouge2: score(2),
    rougeL: l(summary, reference, { tokenizer, segmenter, caseSensitive: true }),
  };
}
