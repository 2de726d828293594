import { setTimeout as wait } from 'node:timers/promises';

const firstPause = 500;
const longestPause = 30_000;

/**
 * Milliseconds to wait before attempt `attempt + 1` (from 0): what the server asks for in `Retry-After` (seconds or a
 * date, RFC 9110 § 10.2.3), else twice as long each time; never more than 30 seconds.
 */
export function pauseBefore(attempt: number, retryAfter: string | null, now = Date.now()): number {
  const seconds = retryAfter === null || retryAfter.trim() === '' ? Number.NaN : Number(retryAfter);
  const asked = Number.isNaN(seconds) ? Date.parse(retryAfter ?? '') - now : seconds * 1000;
  const pause = Number.isNaN(asked) ? firstPause * 2 ** attempt : asked;
  return Math.min(longestPause, Math.max(0, pause));
}

/**
 * Sends a request again after 429, 5xx, a broken connection or a timeout, at most `retries` further times.
 * @returns the last answer, whatever its status
 * @throws the network's error or AbortError when no attempt got an answer, or once `signal` is aborted
 */
export async function fetchWithRetries(
  request: (signal: AbortSignal) => Promise<Response>,
  { retries, timeout, signal }: { retries: number; timeout: number; signal: AbortSignal },
): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    let retryAfter: string | null = null;
    try {
      const response = await request(AbortSignal.any([signal, AbortSignal.timeout(timeout)]));
      const passing = response.status === 429 || response.status >= 500;
      if (!passing || attempt >= retries) return response;
      retryAfter = response.headers.get('retry-after');
      await response.body?.cancel();
    } catch (error) {
      if (signal.aborted || attempt >= retries) throw error;
    }
    await wait(pauseBefore(attempt, retryAfter), undefined, { signal });
  }
}
