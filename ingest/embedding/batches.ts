/**
 * Computes vectors for many texts in batches of similar length, so that little is padding, and puts them back in
 * order. All batches are handed over at once; whoever computes them decides how many at a time.
 * @param embed rows of a batch one after another
 */
export async function embedInBatches(
  texts: readonly string[],
  size: number,
  embed: (batch: string[]) => Promise<Float32Array>,
): Promise<Float32Array[]> {
  const order = texts.map((_, index) => index).sort((a, b) => texts[a]!.length - texts[b]!.length);
  const vectors = Array.from<Float32Array>({ length: texts.length });
  const batches: number[][] = [];
  for (let at = 0; at < order.length; at += size) batches.push(order.slice(at, at + size));
  await Promise.all(
    batches.map(async (batch) => {
      const rows = await embed(batch.map((index) => texts[index]!));
      const dimensions = rows.length / batch.length;
      batch.forEach((index, i) => {
        vectors[index] = rows.subarray(i * dimensions, (i + 1) * dimensions);
      });
    }),
  );
  return vectors;
}
