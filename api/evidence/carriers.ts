import { compareFacts } from '../../language/facts/compare.ts';
import type { Fact } from '../../language/facts/fact.ts';
import { factsOf } from '../../language/facts/facts.ts';
import type { SourceIndex, SourceSentence } from './source-index.ts';
import type { Term } from './terms.ts';

/** A source sentence that carries part of a statement. */
export interface Carrier {
  sentence: SourceSentence;
  facts: Fact[];
  /** Per term of the statement: how strongly this sentence contains it, 0 to 1. */
  strengths: number[];
}

export interface Carried {
  /** Best first; empty when nothing in the sources resembles the statement. */
  carriers: Carrier[];
  /** Share of the statement's weighted terms that the carriers contain together, 0 to 1; confirmed values count as terms. */
  coverage: number;
  /** Terms no carrier contains. */
  missing: Term[];
}

const shortlist = 12;
const mostCarriers = 3;
/** A further sentence is taken as carrier when it adds at least this much coverage. */
const worthwhile = { sameDocument: 0.12, otherDocument: 0.25 };
/** What a confirmed value adds to a sentence's score beside its share of words. */
const valueBonus = 0.25;

/** A carrier with the share of the statement's weighted terms it contains. */
export interface Candidate extends Carrier {
  share: number;
}

/** The sentences that resemble a statement most, by shared words and confirmed values, best first. */
export function rankCandidates(
  index: SourceIndex,
  terms: readonly Term[],
  facts: readonly Fact[],
  limit: number,
): Candidate[] {
  const share = shareOf(index, terms);
  return mostAlike(index, terms, limit)
    .map((sentence) => {
      const strengths = terms.map((term) => strengthIn(index, term, sentence.index));
      const found = factsOf(sentence.text);
      const covered = share(strengths);
      const score = covered + valueBonus * confirmedShare(facts, found);
      return { sentence, facts: found, strengths, share: covered, score };
    })
    .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);
}

/** Finds the sentences that carry a statement: the best one, and others that add what it lacks. */
export function findCarriers(index: SourceIndex, terms: readonly Term[], facts: readonly Fact[]): Carried {
  const share = shareOf(index, terms);
  const carriers: Carrier[] = [];
  let covered: number[] = terms.map(() => 0);
  for (const candidate of rankCandidates(index, terms, facts, shortlist)) {
    const joined = covered.map((strength, at) => Math.max(strength, candidate.strengths[at]!));
    if (carriers[0] && share(joined) - share(covered) < leastGain(carriers[0], candidate)) continue;
    carriers.push(candidate);
    covered = joined;
    if (carriers.length === mostCarriers) break;
  }
  const confirmed =
    confirmedShare(
      facts,
      carriers.flatMap((carrier) => carrier.facts),
    ) * facts.length;
  const coverage = (share(covered) * terms.length + confirmed) / Math.max(1, terms.length + confirmed);
  return { carriers, coverage, missing: terms.filter((_, at) => covered[at] === 0) };
}

/** Another document says the same thing again more often than it adds to it. */
function leastGain(best: Carrier, other: Carrier): number {
  const same = best.sentence.source === other.sentence.source;
  return same ? worthwhile.sameDocument : worthwhile.otherDocument;
}

/** Weighs the terms once and returns the function from match strengths to the share of the statement they cover. */
function shareOf(index: SourceIndex, terms: readonly Term[]): (strengths: readonly number[]) => number {
  const weights = terms.map((term) => term.weight * rarity(index, term));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (strengths) =>
    total === 0 ? 0 : strengths.reduce((sum, strength, at) => sum + strength * weights[at]!, 0) / total;
}

/** Inverse document frequency over sentences, flattened so that one unknown word cannot outweigh a sentence. */
function rarity(index: SourceIndex, term: Term): number {
  const best = index.matches(term.stem, term.text)[0];
  const frequency = best ? index.postings(best.stem).length : 1;
  return Math.sqrt(Math.log(1 + index.sentences.length / frequency));
}

/** The sentences that share most of the terms' weight; between equals the earlier one. */
function mostAlike(index: SourceIndex, terms: readonly Term[], limit: number): SourceSentence[] {
  const weightOf = new Float64Array(index.sentences.length);
  const lastTerm = new Int32Array(index.sentences.length).fill(-1);
  const touched: number[] = [];
  terms.forEach((term, at) => {
    const weight = term.weight * rarity(index, term);
    // Best matches come first, so the first one in a sentence counts.
    for (const match of index.matches(term.stem, term.text)) {
      for (const sentence of index.postings(match.stem)) {
        if (lastTerm[sentence] === at) continue;
        if (lastTerm[sentence] === -1) touched.push(sentence);
        lastTerm[sentence] = at;
        weightOf[sentence]! += weight * match.strength;
      }
    }
  });
  return touched
    .sort((a, b) => weightOf[b]! - weightOf[a]! || a - b)
    .slice(0, limit)
    .map((at) => index.sentences[at]!);
}

function strengthIn(index: SourceIndex, term: Term, sentence: number): number {
  return (
    index.matches(term.stem, term.text).find((match) => index.contains(match.stem, sentence))?.strength ?? 0
  );
}

function confirmedShare(stated: readonly Fact[], given: readonly Fact[]): number {
  if (stated.length === 0) return 0;
  const confirmed = stated.filter((fact) => given.some((other) => compareFacts(fact, other) !== 'different'));
  return confirmed.length / stated.length;
}
