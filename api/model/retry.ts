import { pauseBefore } from '../../ingest/embedding/endpoint/retry.ts';
import type { ModelError } from './model-error.ts';

const mostRetries = 3;
/** An answer that comes empty or in pieces is asked for once more: what was asked may be the reason. */
const mostRepeats = 1;
const passing = new Set(['model-busy', 'model-failed', 'model-unreachable']);
const repeatable = new Set(['model-empty', 'model-cut', 'model-format']);

/**
 * Seconds to wait before the next attempt (`failed` attempts have gone wrong), or null when there is to be none.
 * Only for answers of which nothing has been passed on.
 */
export function waitBefore(failed: number, error: ModelError): number | null {
  const most = passing.has(error.code) ? mostRetries : repeatable.has(error.code) ? mostRepeats : 0;
  return failed > most ? null : pauseBefore(failed - 1, error.retryAfter) / 1000;
}
