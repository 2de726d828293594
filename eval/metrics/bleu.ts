const longestGram = 4;

/**
 * BLEU of a corpus, 0 to 1: clipped n-gram precision up to four, geometric mean, with the brevity penalty (Papineni
 * and others, „BLEU: a Method for Automatic Evaluation of Machine Translation“, ACL 2002), one reference each. Pairs
 * of a text and its reference as lists of words. 0 where an order of n-grams matches nowhere.
 */
export function bleu(
  pairs: readonly (readonly [text: readonly string[], reference: readonly string[]])[],
): number {
  const textLength = sum(pairs.map(([text]) => text.length));
  const referenceLength = sum(pairs.map(([, reference]) => reference.length));
  if (textLength === 0) return 0;
  let logs = 0;
  for (let n = 1; n <= longestGram; n++) {
    let [matched, all] = [0, 0];
    for (const [text, reference] of pairs) {
      matched += matches(text, reference, n);
      all += Math.max(0, text.length - n + 1);
    }
    if (matched === 0) return 0;
    logs += Math.log(matched / all) / longestGram;
  }
  return Math.exp(Math.min(0, 1 - referenceLength / textLength) + logs);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** N-grams of the text that stand in the reference, each as often as it stands there at most. */
function matches(text: readonly string[], reference: readonly string[], n: number): number {
  const left = new Map<string, number>();
  for (let at = 0; at + n <= reference.length; at++) {
    const gram = reference.slice(at, at + n).join(' ');
    left.set(gram, (left.get(gram) ?? 0) + 1);
  }
  let matched = 0;
  for (let at = 0; at + n <= text.length; at++) {
    const gram = text.slice(at, at + n).join(' ');
    const count = left.get(gram) ?? 0;
    if (count === 0) continue;
    left.set(gram, count - 1);
    matched += 1;
  }
  return matched;
}
