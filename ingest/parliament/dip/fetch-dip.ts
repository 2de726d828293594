import { setTimeout as sleep } from 'node:timers/promises';
import type { DipResource } from './resources.ts';

export interface DipAccess {
  /** Base address, without a slash at its end: `https://search.dip.bundestag.de/api/v1`. */
  url: string;
  key: string;
  /** Milliseconds for one answer. */
  timeout?: number;
  /** Milliseconds of the first pause after a failure; each further one is twice as long. */
  pause?: number;
}

export interface DipQuery {
  resource: DipResource;
  /** Electoral term. */
  term?: number | undefined;
  /** ISO dates, both inclusive. */
  from?: string | undefined;
  to?: string | undefined;
}

export interface DipPage {
  documents: unknown[];
  /** How many there are in all, by the interface's own count. */
  total: number;
  /** Where the next page begins; null behind the last one. */
  next: string | null;
}

export interface DipWalk {
  /** Where to begin; at the first page unless told. */
  cursor?: string | null | undefined;
  signal?: AbortSignal | undefined;
  /** Hears how many milliseconds are waited before a page is asked for again. */
  onPause?: ((milliseconds: number) => void) | undefined;
}

/** `code` stays the same for programs; the message is German. */
export class DipError extends Error {
  override readonly name = 'DipError';
  readonly code: 'dip-key' | 'dip-limit' | 'dip-unreachable' | 'dip-answer';

  constructor(code: DipError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const attempts = 5;
const longestPause = 60_000;

/**
 * Pages of a list, each asked for by the cursor the one before has given, until the cursor stays the same. After
 * 429, 5xx, a broken connection or a broken answer a page is asked for again, at the time the server names or after
 * growing pauses.
 *
 * @throws DipError when the key is refused, or the server does not answer sensibly five times in a row
 */
export async function* fetchDip(
  access: DipAccess,
  query: DipQuery,
  walk: DipWalk = {},
): AsyncGenerator<DipPage> {
  const seen = new Set<string>();
  let cursor = walk.cursor ?? null;
  for (;;) {
    const { documents, total, next: given } = await page(access, query, cursor, walk);
    const next = documents.length === 0 || given === cursor ? null : given;
    if (documents.length > 0) yield { documents, total, next };
    if (next === null) return;
    // A server that goes in circles would never end.
    if (seen.has(next)) throw new DipError('dip-answer', 'DIP liefert immer wieder dieselben Seiten.');
    seen.add(next);
    cursor = next;
  }
}

async function page(
  { url, key, timeout = 30_000, pause = 1_000 }: DipAccess,
  query: DipQuery,
  cursor: string | null,
  { signal, onPause }: DipWalk,
): Promise<DipPage> {
  let failure: DipError | null = null;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (failure) {
      const wait = Math.min(longestPause, pauseOf(failure, pause * 2 ** (attempt - 1)));
      onPause?.(wait);
      await sleep(wait, undefined, { signal });
    }
    try {
      const limit = AbortSignal.timeout(timeout);
      const response = await fetch(addressOf(url, query, cursor), {
        headers: { authorization: `ApiKey ${key}`, accept: 'application/json' },
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      if (response.ok) return answerOf(await response.json());
      await response.body?.cancel();
      failure = refusalOf(response);
    } catch (error) {
      if (signal?.aborted) throw error;
      failure = error instanceof DipError ? error : unreachable(error);
    }
    if (failure.code === 'dip-key') throw failure;
  }
  throw failure!;
}

function addressOf(url: string, { resource, term, from, to }: DipQuery, cursor: string | null): URL {
  const address = new URL(`${url}/${resource}`);
  const given = {
    'f.wahlperiode': term?.toString(),
    'f.datum.start': from,
    'f.datum.end': to,
    cursor: cursor ?? undefined,
    format: 'json',
  };
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) address.searchParams.set(name, value);
  return address;
}

function answerOf(value: unknown): DipPage {
  const answer = value as { documents?: unknown; numFound?: unknown; cursor?: unknown } | null;
  if (!Array.isArray(answer?.documents)) {
    throw new DipError('dip-answer', 'Die Antwort von DIP ist nicht zu verstehen.');
  }
  const next = typeof answer.cursor === 'string' ? answer.cursor : null;
  return { documents: answer.documents, total: Number(answer.numFound) || answer.documents.length, next };
}

/** Seconds or a date after which the server wants to be asked again. */
class Limited extends DipError {
  readonly after: number | null;

  constructor(retryAfter: string | null) {
    super(
      'dip-limit',
      'DIP nimmt gerade keine weiteren Anfragen an. Bitte versuchen Sie es später noch einmal.',
    );
    const seconds = Number(retryAfter ?? Number.NaN);
    const date = Date.parse(retryAfter ?? '');
    this.after = Number.isNaN(seconds) ? (Number.isNaN(date) ? null : date - Date.now()) : seconds * 1_000;
  }
}

const pauseOf = (failure: DipError, usual: number) =>
  failure instanceof Limited && failure.after !== null ? Math.max(0, failure.after) : usual;

function refusalOf({ status, headers }: Response): DipError {
  if (status === 401 || status === 403) {
    return new DipError(
      'dip-key',
      'DIP weist den Schlüssel zurück. Bitte prüfen Sie, ob er stimmt und noch gilt.',
    );
  }
  if (status === 429) return new Limited(headers.get('retry-after'));
  return new DipError('dip-unreachable', `DIP antwortet mit einem Fehler (HTTP ${status}).`);
}

function unreachable(cause: unknown): DipError {
  return cause instanceof SyntaxError
    ? new DipError('dip-answer', 'Die Antwort von DIP ist kein JSON.', { cause })
    : new DipError('dip-unreachable', 'DIP ist nicht zu erreichen. Bitte prüfen Sie die Verbindung.', {
        cause,
      });
}
