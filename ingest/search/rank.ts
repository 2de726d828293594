import { scoreByNgrams } from '../../language/ngrams.ts';
import { type ParsedQuery, containsPhrase, parseQuery } from '../../language/search-terms.ts';
import type { StoredPassage } from '../store/passages/passage-row.ts';
import type { Rarity } from '../store/passages/rarity.ts';
import type { PassageSnapshot, Ranking, RowId } from '../store/passages/snapshot.ts';
import { type Fused, type Signal, fuse } from './fusion.ts';
import { coverageScores, leadScores, nearnessScores, positionsOf } from './positions.ts';
import { type SignalWeights, defaultWeights } from './signals.ts';

export interface Candidate extends Fused<RowId> {
  passage: StoredPassage;
}

export interface RankingOptions {
  /** From `filterSql`. */
  filter: string | null;
  weights?: SignalWeights;
  /** How many passages to read and compare; `fewestCandidates` unless told. */
  candidates?: number;
}

/** So many passages are read and compared even for a single hit; a hundred instead gain nothing. */
export const fewestCandidates = 40;
/** How many passages each signal that searches the whole store may name. */
const depth = 100;
/** Numbers may be as common as „§ 1“: so many of the passages that come first without them are searched for them. */
const searchedForNumbers = 120;
/** Of rows not yet indexed, LanceDB names those with all of a phrase's words; so many are read to find the phrase. */
const phraseDepth = 1_000;

/**
 * Passages for a query, best first, in two stages: the best by words, compound parts and vectors are read, compared
 * once more among themselves by letters and places, and ordered by the weighted sum of all these scores. Where the
 * query quotes a phrase, only passages with that phrase remain.
 */
export async function rankPassages(
  snapshot: PassageSnapshot,
  query: string,
  { filter, weights = defaultWeights, candidates = fewestCandidates }: RankingOptions,
): Promise<Candidate[]> {
  const parsed = parseQuery(query);
  const found =
    parsed.phrases.length > 0
      ? await quoting(snapshot, parsed, filter)
      : await matching(snapshot, parsed, filter, weights);
  const first = fuse(found).slice(0, parsed.phrases.length > 0 ? phraseDepth : candidates);
  const passages = await snapshot.read(first.map(({ id }) => id));
  for (const [row, { text }] of passages) {
    if (!parsed.phrases.every((phrase) => containsPhrase(text, phrase))) passages.delete(row);
  }
  return fuse([...found, ...amongCandidates(parsed, passages, snapshot.rarity, weights)]).flatMap((fused) => {
    const passage = passages.get(fused.id);
    return passage ? { ...fused, passage } : [];
  });
}

/** The signals that search the whole store. */
async function matching(
  snapshot: PassageSnapshot,
  parsed: ParsedQuery,
  filter: string | null,
  weights: SignalWeights,
): Promise<Signal<RowId>[]> {
  const options = { filter, limit: depth };
  const none: Ranking = new Map();
  const numbers = parsed.stems.filter(isExact);
  const [stems, parts, having, vectors] = await Promise.all([
    weights.stems > 0 ? snapshot.withTokens('stems', parsed.stems, options) : none,
    weights.parts > 0 ? snapshot.withTokens('parts', parsed.parts, options) : none,
    weights.exact > 0 ? snapshot.withTokens('stems', numbers, { ...options, all: true }) : none,
    weights.vectors > 0 ? nearest(snapshot, parsed, options) : none,
  ]);
  const near = sharingSomething(vectors, [stems, parts], snapshot.embedder?.id);
  const others: Signal<RowId>[] = [
    { name: 'stems', weight: weights.stems, scores: stems, scale: scaleOf(stems) },
    { name: 'parts', weight: weights.parts, scores: parts, scale: scaleOf(parts) },
    { name: 'vectors', weight: weights.vectors, scores: near, scale: 'top' },
  ];
  const exact = await exactScores(snapshot, numbers, having, others);
  const signals: Signal<RowId>[] = [
    ...others,
    { name: 'exact', weight: weights.exact, scores: exact, scale: 'share' },
  ];
  return signals.filter(({ scores }) => scores.size > 0);
}

/** 1 for passages with all the numbers: the best of them by these alone, and those that come first by the rest. */
async function exactScores(
  snapshot: PassageSnapshot,
  numbers: readonly string[],
  best: Ranking,
  others: readonly Signal<RowId>[],
): Promise<Ranking> {
  const scores: Ranking = new Map([...best.keys()].map((row) => [row, 1]));
  if (best.size < depth) return scores;
  const rows = fuse(others).flatMap(({ id }) => (best.has(id) ? [] : id));
  for (const row of await snapshot.having(rows.slice(0, searchedForNumbers), numbers)) scores.set(row, 1);
  return scores;
}

/** Passages that may hold all quoted phrases, by the words of these and of what stands beside them. */
async function quoting(
  snapshot: PassageSnapshot,
  { phrases, stems }: ParsedQuery,
  filter: string | null,
): Promise<Signal<RowId>[]> {
  const rankings = await Promise.all(
    phrases.map((phrase) =>
      snapshot.maybeWithPhrase(parseQuery(phrase).stems, { filter, limit: phraseDepth }),
    ),
  );
  const besides = await snapshot.withTokens('stems', stems, { filter, limit: phraseDepth });
  const [first = new Map<RowId, number>(), ...others] = rankings;
  const rows = [...first.keys()].filter((row) => others.every((ranking) => ranking.has(row)));
  const scores = new Map(rows.map((row) => [row, besides.get(row) ?? 0]));
  return [{ name: 'stems', weight: 1, scores, scale: 'all' }];
}

async function nearest(
  snapshot: PassageSnapshot,
  { text }: ParsedQuery,
  options: { filter: string | null; limit: number },
): Promise<Ranking> {
  const [vector] = (await snapshot.embedder?.embedQueries([text])) ?? [];
  return vector?.some((value) => value !== 0) ? snapshot.nearest(vector, options) : new Map();
}

/** Below this cosine our own model sees nothing in common; what other models' cosines mean is not known. */
const leastSimilarity = 0.2;

/** Passages near in meaning, without those that share neither a word with the query nor enough of its meaning. */
function sharingSomething(vectors: Ranking, byWords: readonly Ranking[], embedder = ''): Ranking {
  if (!embedder.startsWith('own:')) return vectors;
  const shares = ([row, cosine]: [RowId, number]) =>
    cosine >= leastSimilarity || byWords.some((ranking) => ranking.has(row));
  return new Map([...vectors].filter(shares));
}

/** The signals that need the passages' text. */
function amongCandidates(
  { text: query, parts }: ParsedQuery,
  passages: ReadonlyMap<RowId, StoredPassage>,
  rarity: Rarity,
  weights: SignalWeights,
): Signal<RowId>[] {
  const rows = [...passages.keys()];
  const texts = [...passages.values()].map(({ context, text }) => `${context}\n${text}`);
  const beginnings = [...passages.values()].map(({ context }) => context.length);
  const words = parts.filter((part) => !isExact(part));
  const rarities = words.map((word) => rarity.of(word));
  const positions = positionsOf(words, texts);
  const byRow = (scores: readonly number[]) => new Map(rows.map((row, i) => [row, scores[i] ?? 0]));
  const lead = leadScores(positions, rarities, beginnings);
  const coverage = coverageScores(positions, rarities);
  const nearness = nearnessScores(positions, rarities);
  return [
    { name: 'ngrams', weight: weights.ngrams, scores: byRow(scoreByNgrams(query, texts)), scale: 'all' },
    { name: 'lead', weight: weights.lead, scores: byRow(lead), scale: 'share' },
    { name: 'coverage', weight: weights.coverage, scores: byRow(coverage), scale: 'share' },
    { name: 'nearness', weight: weights.nearness, scores: byRow(nearness), scale: 'share' },
  ];
}

/** Tokens with a digit are meant exactly: „§ 15“, „20/1234“, „2024“. */
function isExact(token: string): boolean {
  return /\d/.test(token);
}

/** A full list is the best of more. */
function scaleOf(ranking: Ranking): 'all' | 'top' {
  return ranking.size >= depth ? 'top' : 'all';
}
