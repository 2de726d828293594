import { amending } from './formulas.ts';
import { earlyBonus, rankSentences } from './rank.ts';
import { isOfOffice, salienceOf } from './salience.ts';

/** A sentence with what stands above it. */
export interface Saying {
  text: string;
  /** Headings above it, outermost first. */
  headings: readonly string[];
  /** The words that open its list; empty where there are none. */
  before: string;
  /** Whether it is a row of a table. */
  row?: boolean;
}

/** Shares of sentences that decide, demand or cost: up to the first a text is ordinary prose, from the second on a paper of an office. */
const ofOffice = { from: 0.08, to: 0.15 };

/** What a command to change another act loses: alone it says nothing. */
const amendingCost = 2;
/** What a row of a table loses, unless it sums up the others. */
const rowCost = 0.6;
const total = /^(?:Summe|Gesamt|Insgesamt|Zusammen)/iu;

/**
 * How well each sentence of one document, in order, belongs into its summary: as `rankSentences` in ordinary prose. In
 * papers of an office it counts what a sentence says for whoever decides on them, and no longer that it comes early.
 */
export function rankForSummary(sayings: readonly Saying[]): number[] {
  const scores = rankSentences(sayings.map(({ text }) => text)).map((score, at) =>
    amending.test(sayings[at]!.text) ? score - amendingCost : score,
  );
  const share = sayings.filter(({ text, headings }) => isOfOffice(text, headings)).length / sayings.length;
  const office = Math.min(1, Math.max(0, (share - ofOffice.from) / (ofOffice.to - ofOffice.from)));
  if (!(office > 0)) return scores;
  return sayings.map(({ text, headings, before, row }, at) => {
    const salience = salienceOf(before === '' ? text : `${before} ${text}`, headings);
    const oneOfMany = row && !total.test(text) ? rowCost : 0;
    return scores[at]! + office * (salience - earlyBonus(at) - oneOfMany);
  });
}
