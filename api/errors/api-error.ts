import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An error that carries meaning to the caller: `code` is stable, `message` is German and made for the reader. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly status: ContentfulStatusCode,
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What is asked for does not exist, or the caller may not see it: both look the same from outside. */
export function notFound(what: string): ApiError {
  return new ApiError(404, 'not-found', `${what} gibt es nicht.`);
}

/** The request itself is wrong; `message` says how to put it right. */
export function badRequest(message: string, code = 'invalid-request'): ApiError {
  return new ApiError(400, code, message);
}
