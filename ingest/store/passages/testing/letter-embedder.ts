import type { Embedder } from '../../../embedding/embedder.ts';

/** A small real embedder: how often each of the given letters occurs, at unit length. */
export function letterEmbedder(letters: string): Embedder {
  const embed = async (texts: readonly string[]) =>
    texts.map((text) => {
      const counts = [...letters].map((letter) => text.toLowerCase().split(letter).length - 1);
      const length = Math.hypot(...counts) || 1;
      return Float32Array.from(counts, (count) => count / length);
    });
  return {
    id: `letters:${letters}`,
    dimensions: letters.length,
    embedQueries: embed,
    embedPassages: embed,
    close: async () => undefined,
  };
}
