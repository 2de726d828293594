/** Where the query's words stand in a passage: for each word the offsets, in order, of at most fifty places. */
export type Positions = readonly (readonly number[])[];

const mostPlaces = 50;
/** A word that first stands here counts half of one the passage begins with. */
const halfLead = 200;
/** Two words of the query count for less by a factor e for each so many characters between them. */
const nearby = 40;

/**
 * Finds the query's words in many passages by plain string search: also inside of compounds, in any inflection that
 * begins as the stem does, whether written with umlauts or without.
 */
export function positionsOf(stems: readonly string[], texts: readonly string[]): Positions[] {
  const patterns = stems.map(patternOf);
  return texts.map((text) => patterns.map((pattern) => placesOf(pattern, text)));
}

/**
 * How early each passage comes to what the query asks for: the share of its words that the passage has, each weighted
 * by its rarity, and counting less the later it first stands. What a text is about it tends to say first (Edmundson,
 * „New Methods in Automatic Extracting“, 1969). What stands before `beginnings`, the offset at which each passage
 * proper begins, is its headings.
 */
export function leadScores(
  passages: readonly Positions[],
  weights: readonly number[],
  beginnings: readonly number[],
): number[] {
  return passages.map((places, passage) => {
    const beginning = beginnings[passage] ?? 0;
    return shareOf(weights, (word) => {
      const first = places[word]?.[0];
      return first === undefined ? 0 : 1 / (1 + Math.max(0, first - beginning) / halfLead);
    });
  });
}

/** How much of the query each passage has anywhere, each word weighted by its rarity. */
export function coverageScores(passages: readonly Positions[], weights: readonly number[]): number[] {
  return passages.map((places) => shareOf(weights, (word) => (places[word]?.length ? 1 : 0)));
}

/**
 * How near to one another the query's words stand in each passage that follow one another in the query, weighted by
 * the rarity of the more common of the two (after Rasolofo and Savoy, „Term Proximity Scoring“, 2003).
 */
export function nearnessScores(passages: readonly Positions[], weights: readonly number[]): number[] {
  const pairs = weights.slice(1).map((weight, word) => Math.min(weight, weights[word] ?? 0));
  return passages.map((places) =>
    shareOf(pairs, (word) => Math.exp(-distance(places[word] ?? [], places[word + 1] ?? []) / nearby)),
  );
}

/** The weighted mean of what each gives, between 0 and 1. */
function shareOf(weights: readonly number[], given: (word: number) => number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? weights.reduce((sum, weight, word) => sum + weight * given(word), 0) / total : 0;
}

/** The least distance between a place of one list and a different place of the other; both are in order. */
function distance(a: readonly number[], b: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const from = a[i] as number;
    const to = b[j] as number;
    if (from !== to) least = Math.min(least, Math.abs(from - to));
    if (from < to) i += 1;
    else j += 1;
  }
  return least;
}

function placesOf(pattern: RegExp, text: string): number[] {
  const places: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && places.length < mostPlaces; match = pattern.exec(text)) {
    places.push(match.index);
  }
  return places;
}

/** Spellings that the normaliser folds into one. Short words count at the beginning of a word only. */
const spellings: Record<string, string> = {
  ae: '(?:ä|ae)',
  oe: '(?:ö|oe)',
  ue: '(?:ü|ue)',
  ss: '(?:ss|ß)',
  a: '(?:[aäàáâ]|ae)',
  o: '(?:[oöóô]|oe)',
  u: '(?:[uüúû]|ue)',
  e: '[eéèê]',
};

function patternOf(stem: string): RegExp {
  const escaped = stem.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
  const spelled = escaped.replaceAll(/ae|oe|ue|ss|[aoue]/g, (letters) => spellings[letters] ?? letters);
  return new RegExp(stem.length < 4 ? String.raw`(?<![a-zäöüß])${spelled}` : spelled, 'gi');
}
