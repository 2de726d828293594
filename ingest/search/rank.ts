import { scoreByNgrams } from '../../language/ngrams.ts';
import { type ParsedQuery, containsPhrase, parseQuery } from '../../language/search-terms.ts';
import type { PassageSnapshot, PassageText, Ranking, RowId } from '../store/passages/snapshot.ts';
import { type Fused, type Signal, fuse } from './fusion.ts';
import { leadScores, nearnessScores, positionsOf } from './positions.ts';
import { type SignalWeights, defaultWeights } from './signals.ts';

export interface Candidate extends Fused<RowId> {
  passage: PassageText;
}

export interface RankingOptions {
  /** From `filterSql`. */
  filter: string | null;
  weights?: SignalWeights;
  /** How many passages each signal that searches the whole store may name. */
  depth?: number;
}

/** Of rows not yet indexed, LanceDB names those with all of a phrase's words; so many are read to find the phrase. */
const phraseDepth = 1_000;

/**
 * Passages for a query, best first: the best of word search, of compound parts and of vectors are joined, compared
 * once more among themselves by letters and places, and ordered by the weighted sum of all these scores. Where the query
 * quotes a phrase, only passages with that phrase remain.
 */
export async function rankPassages(
  snapshot: PassageSnapshot,
  query: string,
  { filter, weights = defaultWeights, depth = 200 }: RankingOptions,
): Promise<Candidate[]> {
  const parsed = parseQuery(query);
  const options = { filter, limit: depth };
  const none: Ranking = new Map();
  const [stems, parts, vectors, quoting] = await Promise.all([
    weights.stems > 0 ? snapshot.withTokens('stems', parsed.stems, options) : none,
    weights.parts > 0 ? snapshot.withTokens('parts', parsed.parts, options) : none,
    weights.vectors > 0 ? nearest(snapshot, parsed, options) : none,
    Promise.all(
      parsed.phrases.map((phrase) =>
        snapshot.maybeWithPhrase(parseQuery(phrase).stems, { filter, limit: phraseDepth }),
      ),
    ),
  ]);
  const rows =
    parsed.phrases.length > 0
      ? inAll(quoting)
      : [...new Set([...stems.keys(), ...parts.keys(), ...vectors.keys()])];
  const [passages, exact] = await Promise.all([
    snapshot.readTexts(rows),
    exactScores(snapshot, parsed, rows),
  ]);
  for (const [row, { text }] of passages) {
    if (!parsed.phrases.every((phrase) => containsPhrase(text, phrase))) passages.delete(row);
  }
  const signals: Signal<RowId>[] = [
    { name: 'stems', weight: weights.stems, scores: only(stems, passages), scale: scaleOf(stems, depth) },
    { name: 'parts', weight: weights.parts, scores: only(parts, passages), scale: scaleOf(parts, depth) },
    { name: 'vectors', weight: weights.vectors, scores: only(vectors, passages), scale: 'top' },
    { name: 'exact', weight: weights.exact, scores: only(exact, passages), scale: 'share' },
    ...amongCandidates(parsed, passages, weights),
  ];
  return fuse(signals.filter(({ scores }) => scores.size > 0)).map((fused) => ({
    ...fused,
    passage: passages.get(fused.id) as PassageText,
  }));
}

/** The signals that need the passages' text. */
function amongCandidates(
  { text: query, parts }: ParsedQuery,
  passages: ReadonlyMap<RowId, PassageText>,
  weights: SignalWeights,
): Signal<RowId>[] {
  const rows = [...passages.keys()];
  const texts = [...passages.values()].map(({ context, text }) => `${context}\n${text}`);
  const beginnings = [...passages.values()].map(({ context }) => context.length);
  const words = parts.filter((part) => !/\d/.test(part));
  const positions = weights.lead > 0 || weights.nearness > 0 ? positionsOf(words, texts) : [];
  const byRow = (scores: readonly number[]) => new Map(rows.map((row, i) => [row, scores[i] ?? 0]));
  return [
    { name: 'ngrams', weight: weights.ngrams, scores: byRow(scoreByNgrams(query, texts)), scale: 'all' },
    { name: 'lead', weight: weights.lead, scores: byRow(leadScores(positions, beginnings)), scale: 'share' },
    { name: 'nearness', weight: weights.nearness, scores: byRow(nearnessScores(positions)), scale: 'share' },
  ];
}

/** A full list is the best of more. */
function scaleOf(ranking: Ranking, depth: number): 'all' | 'top' {
  return ranking.size >= depth ? 'top' : 'all';
}

async function nearest(
  snapshot: PassageSnapshot,
  { text }: ParsedQuery,
  options: { filter: string | null; limit: number },
): Promise<Ranking> {
  const [vector] = (await snapshot.embedder?.embedQueries([text])) ?? [];
  return vector?.some((value) => value !== 0) ? snapshot.nearest(vector, options) : new Map();
}

function inAll([first, ...others]: readonly Ranking[]): RowId[] {
  return [...(first?.keys() ?? [])].filter((row) => others.every((ranking) => ranking.has(row)));
}

function only(ranking: Ranking, passages: ReadonlyMap<RowId, PassageText>): Ranking {
  return new Map([...ranking].filter(([row]) => passages.has(row)));
}

/** Tokens with a digit are meant exactly: „§ 15“, „20/1234“, „2024“. */
async function exactScores(
  snapshot: PassageSnapshot,
  { stems }: ParsedQuery,
  rows: readonly RowId[],
): Promise<Ranking> {
  const exact = stems.filter((stem) => /\d/.test(stem));
  if (exact.length === 0) return new Map();
  const indexed = await snapshot.readStems(rows);
  return new Map(
    [...indexed].map(([row, tokens]) => [
      row,
      exact.filter((stem) => tokens.has(stem)).length / exact.length,
    ]),
  );
}
