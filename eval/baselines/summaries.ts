import { cosine, tfIdfVectors } from '../../language/ranking/tf-idf.ts';
import { countWords } from '../../language/words.ts';

const tolerance = 0.1;

/** The first sentences of a text up to a number of words: hard to beat wherever texts begin with what matters. */
export function firstSentences(sentences: readonly string[], words: number): number[] {
  return takeInOrder([...sentences.keys()], sentences, words);
}

/**
 * Plain LexRank (Erkan and Radev, 2004) as its authors set it: an edge where TF-IDF cosine exceeds .1, damping .85,
 * the best sentences first, whatever they repeat or point back to.
 */
export function lexRank(sentences: readonly string[], words: number): number[] {
  const { vectors } = tfIdfVectors(sentences);
  const n = sentences.length;
  const neighbours = vectors.map((vector) =>
    [...vectors.keys()].filter((i) => cosine(vector, vectors[i]!) > 0.1),
  );
  let ranks = new Float64Array(n).fill(1 / n);
  for (let round = 0; round < 50; round++) {
    const next = new Float64Array(n).fill(0.15 / n);
    for (const [i, edges] of neighbours.entries()) {
      for (const j of edges) next[j]! += (0.85 * ranks[i]!) / edges.length;
    }
    ranks = next;
  }
  const order = [...sentences.keys()].sort((a, b) => ranks[b]! - ranks[a]! || a - b);
  return takeInOrder(order, sentences, words);
}

/** Takes sentences in an order, each that leads nearer to the length and not beyond ten per cent of it. */
function takeInOrder(order: readonly number[], sentences: readonly string[], words: number): number[] {
  const taken: number[] = [];
  let size = 0;
  for (const i of order) {
    const next = size + countWords(sentences[i]!);
    if (next > words * (1 + tolerance) || Math.abs(next - words) >= Math.abs(size - words)) continue;
    taken.push(i);
    size = next;
  }
  return taken.sort((a, b) => a - b);
}
