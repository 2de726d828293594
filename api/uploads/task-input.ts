import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import type { SourceDocument } from '../../ingest/document.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Services } from '../services.ts';
import { receiveUpload, type Upload } from './receive.ts';
import { relativePath } from './source-path.ts';

/** A document that came with the request and is not stored. */
export interface GivenDocument {
  name: string;
  document: SourceDocument;
}

interface FilesForm {
  /** The request as JSON. */
  request: string;
  file: File | File[];
}

/**
 * Validates a task's request that comes as JSON or, together with files, as multipart with the JSON in the field
 * `request`. Files are read in the reading process and deleted; the handler finds everything under `valid('json')`.
 *
 * @throws ReadError for a file that cannot be read
 */
export function taskInput<S extends z.ZodType>(schema: S, { config, readers }: Services) {
  type Input = {
    in: { json?: z.input<S>; form?: FilesForm };
    out: { json: { request: z.output<S>; files: GivenDocument[] } };
  };
  const { file, upload } = config.limits;
  const limits = { fileBytes: file.bytes, requestBytes: upload.bytes, files: upload.files };
  // Not in the data directory: summarising a file must not make one.
  const spool = join(tmpdir(), 'amtsfeder');

  const readTaskInput: MiddlewareHandler<ScopeEnv, string, Input> = async (c, next) => {
    const contentType = c.req.header('content-type') ?? '';
    let files: GivenDocument[] = [];
    let request: unknown;
    if (contentType.startsWith('multipart/form-data')) {
      const received = await receiveUpload(c.req.raw, spool, limits);
      try {
        request = parseJson(received.values('request').at(-1) ?? '{}');
        files = await readAll(received, readers);
      } finally {
        await received.discard();
      }
    } else if (/^application\/json\b/.test(contentType)) {
      request = parseJson(await c.req.text());
    } else {
      throw new ApiError(415, 'unsupported-media-type', 'Dieser Inhaltstyp wird hier nicht angenommen.');
    }
    c.req.addValidatedData('json', { request: schema.parse(request), files } as object);
    await next();
  };
  return readTaskInput;
}

async function readAll(upload: Upload, readers: Services['readers']): Promise<GivenDocument[]> {
  const documents: GivenDocument[] = [];
  for (const { path, name } of upload.files) {
    const shown = relativePath(name);
    documents.push({ name: shown, document: await readers.read(path, shown) });
  }
  return documents;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ApiError(400, 'invalid-request', 'Der Inhalt der Anfrage ist kein gültiges JSON.', {
      cause: error,
    });
  }
}
