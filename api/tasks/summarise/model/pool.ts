/**
 * Runs `work` over items, so many at a time, and hands out results as they come, in any order. The first error ends
 * it; so does leaving the loop.
 */
export async function* pooled<Item, Result>(
  items: readonly Item[],
  size: number,
  work: (item: Item, index: number) => Promise<Result>,
): AsyncGenerator<{ index: number; result: Result }> {
  const running = new Map<number, Promise<{ index: number; result: Result }>>();
  let next = 0;
  while (next < items.length || running.size > 0) {
    while (next < items.length && running.size < size) {
      const index = next++;
      running.set(
        index,
        work(items[index]!, index).then((result) => ({ index, result })),
      );
    }
    const done = await Promise.race(running.values());
    running.delete(done.index);
    yield done;
  }
}
