import { pauseBefore } from '../../ingest/embedding/endpoint/retry.ts';
import type { ModelError, ModelErrorCode } from './model-error.ts';

/** How often a request is sent again after each failure. */
const retries: Partial<Record<ModelErrorCode, number>> = {
  'model-busy': 3,
  'model-failed': 2,
  'model-unreachable': 1,
  // What was asked may be the reason: once is enough to tell.
  'model-empty': 1,
  'model-cut': 1,
  'model-format': 1,
};
/** The model has answered: nothing to wait for. */
const atOnce = new Set<ModelErrorCode>(['model-empty', 'model-cut', 'model-format']);

/**
 * Seconds to wait before the next attempt (`failed` attempts have gone wrong), or null when there is to be none.
 * Only for answers of which nothing has been passed on.
 */
export function waitBefore(failed: number, { code, retryAfter, refused }: ModelError): number | null {
  if (refused || failed > (retries[code] ?? 0)) return null;
  return atOnce.has(code) ? 0 : pauseBefore(failed - 1, retryAfter) / 1000;
}
