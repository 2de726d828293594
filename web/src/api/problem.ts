import type { Problem } from '../../../api/contract/problem.ts';

/** What the server answered instead of a result, or why it could not be reached; `message` is German. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly code: string;
  readonly status: number;

  constructor({ code, detail, status }: Pick<Problem, 'code' | 'detail' | 'status'>, cause?: unknown) {
    super(detail, { cause });
    this.code = code;
    this.status = status;
  }
}

const unreachable = {
  code: 'unreachable',
  status: 0,
  detail:
    'Der Server antwortet nicht. Ihre Dokumente sind sicher. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
};

const unknown = {
  code: 'unknown',
  status: 500,
  detail: 'Etwas ist schiefgegangen, das nicht vorgesehen war. Bitte versuchen Sie es noch einmal.',
};

/** True for a request that we ended ourselves: nothing to tell anybody. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Any thrown value as an {@link ApiError}; `fetch` reports an unreachable server as a TypeError. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError(error instanceof TypeError ? unreachable : unknown, error);
}

interface Answer {
  ok: boolean;
  status: number;
  json(): Promise<unknown>;
}

/**
 * The answer, if the request succeeded.
 *
 * @throws ApiError with the problem details (RFC 9457) of a refused request
 */
export async function succeeded<T extends Answer>(pending: Promise<T>): Promise<T> {
  const answer = await pending;
  if (!answer.ok) throw problemOf(answer.status, await answer.json().catch(() => null));
  return answer;
}

/** What the body of a refused request says. */
export function problemOf(status: number, body: unknown): ApiError {
  if (typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string') {
    const code = 'code' in body && typeof body.code === 'string' ? body.code : unknown.code;
    return new ApiError({ code, detail: body.detail, status });
  }
  return new ApiError({ ...unknown, status });
}
