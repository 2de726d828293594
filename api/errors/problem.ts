import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { EmbeddingError } from '../../ingest/embedding/embedding-error.ts';
import { LibraryError, type LibraryErrorCode } from '../../ingest/library-error.ts';
import { WorkConflictError } from '../../ingest/store/records/work.ts';
import { ReadError } from '../../ingest/readers/read-error.ts';
import type { Problem } from '../contract/problem.ts';
import { ModelError, type ModelErrorCode } from '../model/model-error.ts';
import { ApiError } from './api-error.ts';
import { describeIssues } from './describe-issues.ts';

const titles: Record<number, string> = {
  400: 'Ungültige Anfrage',
  403: 'Nicht erlaubt',
  404: 'Nicht gefunden',
  405: 'Methode nicht erlaubt',
  409: 'Widerspruch zum Bestand',
  413: 'Zu groß',
  415: 'Format nicht unterstützt',
  421: 'Falscher Rechnername',
  422: 'Nicht lesbar',
  500: 'Interner Fehler',
  502: 'Fehler beim Sprachmodell',
  503: 'Zurzeit nicht verfügbar',
  504: 'Keine Antwort des Sprachmodells',
};

const libraryStatus: Record<LibraryErrorCode, number> = {
  'data-in-use': 409,
  'dip-busy': 409,
  'document-replaced': 409,
  'dossier-forbidden': 403,
  'library-closed': 503,
  'reranker-died': 503,
  'reranker-missing': 503,
  'reranker-unusable': 503,
  'work-conflict': 409,
};

const modelStatus: Record<ModelErrorCode, number> = {
  'model-unreachable': 503,
  'model-key': 502,
  'model-unknown': 502,
  'model-busy': 503,
  'model-failed': 502,
  'model-timeout': 504,
  'model-cut': 502,
  'model-format': 502,
  'model-context': 413,
  'model-empty': 502,
};

/**
 * RFC 9457 problem details for whatever was thrown. Errors without a meaning to the caller become „internal“
 * and give nothing away: no message, no stack.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof ApiError) return problem(error.status, error.code, error.message);
  if (error instanceof ReadError)
    return problem(error.code === 'too-large' ? 413 : 422, error.code, error.message);
  if (error instanceof WorkConflictError)
    return { ...problem(409, error.code, error.message), current: error.current };
  if (error instanceof LibraryError) return problem(libraryStatus[error.code], error.code, error.message);
  if (error instanceof EmbeddingError) return problem(503, error.code, error.message);
  if (error instanceof ModelError) return problem(modelStatus[error.code], error.code, error.detail);
  if (error instanceof z.ZodError) return problem(400, 'invalid-request', describeIssues(error.issues));
  if (error instanceof HTTPException) return fromHttpException(error);
  return problem(
    500,
    'internal',
    'Bei der Verarbeitung ist ein Fehler aufgetreten. Einzelheiten stehen im Protokoll des Servers.',
  );
}

/** True when the error says nothing to the caller and so belongs into the server's log. */
export function isUnexpected(error: unknown): boolean {
  return toProblem(error).code === 'internal';
}

function fromHttpException({ status }: HTTPException): Problem {
  if (status === 415) {
    return problem(415, 'unsupported-media-type', 'Dieser Inhaltstyp wird hier nicht angenommen.');
  }
  if (status === 400)
    return problem(400, 'invalid-request', 'Der Inhalt der Anfrage ist kein gültiges JSON.');
  return problem(status, `http-${status}`, `${titles[status] ?? 'Fehler'}.`);
}

function problem(status: number, code: string, detail: string): Problem {
  return { type: 'about:blank', title: titles[status] ?? 'Fehler', status, detail, code };
}
