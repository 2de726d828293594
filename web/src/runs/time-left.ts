import type { Run } from '../../../api/contract/runs.ts';
import { count } from '../text/format.ts';

/** Sooner than this nothing can be reckoned. */
const fewestMs = 4_000;

/**
 * How long a run that counts its parts will still take, in milliseconds, if it goes on as it did; null where that
 * cannot be known.
 */
export function timeLeft(progress: Run['progress'], now: number): number | null {
  if (!progress?.total || !progress.done) return null;
  const passed = now - Date.parse(progress.since);
  return passed < fewestMs ? null : (passed / progress.done) * (progress.total - progress.done);
}

/** „noch etwa 3 Minuten“ */
export function leftInWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 10) return 'gleich fertig';
  if (seconds < 55) return `noch etwa ${Math.ceil(seconds / 10) * 10}\u00a0Sekunden`;
  return `noch etwa ${count(Math.round(seconds / 60), 'Minute', 'Minuten')}`;
}
