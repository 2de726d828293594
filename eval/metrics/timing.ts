import type { Figure } from '../report/report.ts';
import { quantile } from './statistics.ts';

/** A number that was measured once. */
export function measured(name: string, value: number, unit?: string): Figure {
  return { name, value, n: 1, interval: null, ...(unit !== undefined && { unit }) };
}

/** Seconds since a `performance.now()`. */
export function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}

/** Milliseconds each piece of work takes, with so many under way at any time. */
export async function durations<T>(
  pieces: readonly T[],
  atOnce: number,
  work: (piece: T) => Promise<unknown>,
): Promise<number[]> {
  const waiting = pieces.values();
  const taken: number[] = [];
  const worker = async (): Promise<void> => {
    for (const piece of waiting) {
      const started = performance.now();
      await work(piece);
      taken.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return taken;
}

/** Median, 95th and 99th percentile of durations in milliseconds. */
export function percentiles(taken: readonly number[]): Figure[] {
  return [0.5, 0.95, 0.99].map((q) => ({
    name: `p${q * 100}`,
    value: quantile(taken, q),
    unit: 'ms',
    n: taken.length,
    interval: null,
  }));
}

/** The most memory this process has had so far, in MB. */
export function peakMemory(): number {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}
