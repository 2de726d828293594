import { countWords } from '../words.ts';
import { centrality } from './centrality.ts';
import { isFormula } from './formulas.ts';
import { tfIdfVectors } from './tf-idf.ts';

/** What an early sentence gains over a late one, and what a long one loses against a short one. */
const positionWeight = 0.65;
const lengthWeight = 0.6;
/** What a question loses against an answer, and a greeting against everything. */
const questionCost = 0.3;
const formulaCost = 2;
/** Words from which a sentence does not get longer for its reader. */
const longSentence = 40;

/**
 * How well each sentence of one document, in order, stands for the whole: central ones first, early ones before
 * late ones, short ones before long ones. Higher is better; scores of different documents can be compared.
 *
 * Takes time in proportion to the text. The weights were chosen on one half of a set of encyclopedia articles
 * (`npm run eval summaries`). Vectors of our own embedding model were tried for centrality and did not help.
 */
export function rankSentences(sentences: readonly string[]): number[] {
  const central = centrality(tfIdfVectors(sentences));
  return sentences.map((sentence, i) => {
    const long = Math.min(countWords(sentence), longSentence) / longSentence;
    const unfit = (sentence.endsWith('?') ? questionCost : 0) + (isFormula(sentence) ? formulaCost : 0);
    return central[i]! + earlyBonus(i) - lengthWeight * long - unfit;
  });
}

/** What a sentence gains by its place among the others. */
export const earlyBonus = (at: number) => positionWeight / Math.sqrt(1 + at);
