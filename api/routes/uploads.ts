import { createReadStream } from 'node:fs';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { IncomingFile } from '../../ingest/library-types.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { type Job, jobSchema } from '../contract/documents.ts';
import { badRequest } from '../errors/api-error.ts';
import type { Services } from '../services.ts';
import { receiveUpload, type Upload, uploadFolder } from '../uploads/receive.ts';
import { incomingName } from '../uploads/source-path.ts';
import { json } from './content.ts';

/** What a client sends; the parts are read as a stream, so no validator may touch them before. */
interface UploadForm {
  file: File | File[];
  /** Parallel to `file`: its path inside the folder it was taken from. */
  path?: string | string[];
  /** Parallel to `file`, by programs that know it: where the file stands. Takes precedence over `path`. */
  source?: string | string[];
  /** Name; made when it does not exist. */
  dossier?: string;
}

type UploadInput = { in: { form: UploadForm }; out: { form: UploadForm } };

/** Types the form for the client and does nothing else. */
const uploadForm: MiddlewareHandler<ScopeEnv, '/documents', UploadInput> = (_c, next) => next();

const text = { type: 'string' as const };
const texts = { type: 'array' as const, items: text };
const uploadDescription = {
  type: 'object' as const,
  required: ['file'],
  properties: {
    file: { type: 'array' as const, items: { type: 'string' as const, format: 'binary' } },
    path: texts,
    source: texts,
    dossier: text,
  },
};

export function uploadRoutes({ library, config }: Services) {
  const app = new OpenAPIHono<ScopeEnv>();
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/documents',
    summary: 'Dateien in ein Dossier aufnehmen',
    request: {
      body: { required: true, content: { 'multipart/form-data': { schema: uploadDescription } } },
    },
    responses: {
      202: {
        description: 'Die Dateien sind sicher gespeichert und werden gelesen',
        content: json(jobSchema),
      },
    },
  });
  const spool = uploadFolder(config.dataDir);
  const limits = {
    fileBytes: config.limits.file.bytes,
    requestBytes: config.limits.upload.bytes,
    files: config.limits.upload.files,
  };
  return app.post('/documents', uploadForm, async (c) => {
    const upload = await receiveUpload(c.req.raw, spool, limits);
    try {
      if (upload.files.length === 0) throw badRequest('Es wurde keine Datei übertragen.', 'no-files');
      const dossier = upload.values('dossier').at(-1)?.normalize('NFC').trim().slice(0, 200);
      const job: Job = await library.ingest(c.var.scope, incomingFiles(upload), dossier || undefined);
      return c.json(job, 202);
    } finally {
      await upload.discard();
    }
  });
}

/** Opens each file only when its turn comes: a folder of a thousand files must not hold a thousand handles. */
function* incomingFiles(upload: Upload): Generator<IncomingFile> {
  const [sources, paths] = [upload.values('source'), upload.values('path')];
  for (const [index, file] of upload.files.entries()) {
    const path = incomingName({ source: sources[index], path: paths[index], name: file.name });
    yield { path, bytes: createReadStream(file.path) };
  }
}
