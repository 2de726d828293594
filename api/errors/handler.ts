import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { notFound } from './api-error.ts';
import { isUnexpected, toProblem } from './problem.ts';

/** Hono's `onError`: every error leaves as RFC 9457 problem details. `log` takes what the caller learns nothing of. */
export function problemHandler(log: (error: unknown) => void): ErrorHandler {
  return function onError(error, c) {
    if (isUnexpected(error)) log(error);
    return problemResponse(c, error);
  };
}

/** Hono's `notFound`. */
export const unknownAddress: NotFoundHandler = (c) => problemResponse(c, notFound('Diese Adresse'));

function problemResponse(c: Context, error: unknown): Response {
  const problem = toProblem(error);
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
}
