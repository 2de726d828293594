import { createHash } from 'node:crypto';
import { seededRandom } from './statistics.ts';

/** Seconds the processor gives this process for a piece of work, whatever else the machine does. */
export async function processorSeconds(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

const numbers = 200_000;

/**
 * Work that has nothing to do with Amtsfeder and stays the same: sorting, hashing, strings. What a task takes divided
 * by what this takes says much the same on a fast machine and on a slow one.
 */
export function referenceWork(): string {
  const random = seededRandom(1);
  const drawn = Float64Array.from({ length: numbers }, random).sort();
  const counts = new Map<string, number>();
  for (const number of drawn) {
    const key = number.toFixed(3);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return createHash('sha256')
    .update(drawn)
    .update(JSON.stringify([...counts]))
    .digest('hex');
}
