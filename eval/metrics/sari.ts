/** How often each n-gram stands in a text. */
type Counts = ReadonlyMap<string, number>;

const longestGram = 4;

/**
 * SARI of a rewriting, 0 to 1: how well words are added, kept and deleted, judged by references and by what stood in
 * the source (Wei Xu and others, „Optimizing Statistical Machine Translation for Text Simplification“, TACL 4, 2016;
 * as their reference implementation: F-measures for adding and keeping, precision for deleting, mean over n-grams up
 * to four). Texts are lists of words, already in lower case.
 */
export function sari(
  source: readonly string[],
  rewriting: readonly string[],
  references: readonly (readonly string[])[],
): number {
  let sum = 0;
  for (let n = 1; n <= longestGram; n++) {
    const told = merge(references.map((reference) => grams(reference, n)));
    const [given, made] = [
      times(grams(source, n), references.length),
      times(grams(rewriting, n), references.length),
    ];
    sum += keeping(given, made, told) + deleting(given, made, told) + adding(given, made, told);
  }
  return sum / (3 * longestGram);
}

function keeping(given: Counts, made: Counts, told: Counts): number {
  const kept = common(given, made);
  const right = common(kept, told);
  const wanted = common(given, told);
  return f1(shareOf(right, kept), shareOf(right, wanted));
}

function deleting(given: Counts, made: Counts, told: Counts): number {
  const deleted = less(given, made);
  return shareOf(less(deleted, told), deleted);
}

function adding(given: Counts, made: Counts, told: Counts): number {
  const added = [...made.keys()].filter((gram) => !given.has(gram));
  const wanted = [...told.keys()].filter((gram) => !given.has(gram));
  const right = added.filter((gram) => told.has(gram)).length;
  return f1(ratio(right, added.length), ratio(right, wanted.length));
}

function grams(words: readonly string[], n: number): Counts {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= words.length; at++) {
    const gram = words.slice(at, at + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function merge(all: readonly Counts[]): Counts {
  const sum = new Map<string, number>();
  for (const counts of all) for (const [gram, count] of counts) sum.set(gram, (sum.get(gram) ?? 0) + count);
  return sum;
}

const times = (counts: Counts, factor: number): Counts =>
  new Map(Array.from(counts, ([gram, count]) => [gram, count * factor]));

const positive = (counts: readonly [string, number][]): Counts =>
  new Map(counts.filter(([, count]) => count > 0));

const common = (a: Counts, b: Counts): Counts =>
  positive(Array.from(a, ([gram, count]) => [gram, Math.min(count, b.get(gram) ?? 0)]));

const less = (a: Counts, b: Counts): Counts =>
  positive(Array.from(a, ([gram, count]) => [gram, count - (b.get(gram) ?? 0)]));

/** The mean share of each gram of `all` that `part` has. */
function shareOf(part: Counts, all: Counts): number {
  let sum = 0;
  for (const [gram, count] of part) sum += count / all.get(gram)!;
  return ratio(sum, all.size);
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const f1 = (precision: number, recall: number) => ratio(2 * precision * recall, precision + recall);
