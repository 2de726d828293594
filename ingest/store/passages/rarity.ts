import type * as Lance from '@lancedb/lancedb';

/** How telling words are in these passages. */
export interface Rarity {
  /** Inverse document frequency of a token of the `parts` column, as BM25 has it; never negative. */
  of(token: string): number;
}

const sampleSize = 1_000;

/** Counts words in a thousand passages from all over the table: nearly as good as all, and a matter of milliseconds. */
export async function sampleRarity(table: Lance.Table, rows: number): Promise<Rarity> {
  const size = Math.min(rows, sampleSize);
  const offsets = Array.from({ length: size }, (_, i) => Math.floor((i * rows) / size));
  const frequencies = new Map<string, number>();
  if (size > 0) {
    const found = await table.takeOffsets(offsets).select(['parts']).toArrow();
    for (const parts of found.getChild('parts') ?? []) {
      for (const token of new Set((parts as string).split(' '))) {
        frequencies.set(token, (frequencies.get(token) ?? 0) + 1);
      }
    }
  }
  return {
    of(token) {
      const frequency = frequencies.get(token) ?? 0;
      return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
    },
  };
}
