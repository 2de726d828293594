import { basename } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ScopeEnv } from '../access/scope.ts';
import { notFound } from '../errors/api-error.ts';
import { originalPolicy } from '../security/headers.ts';
import type { Services } from '../services.ts';
import { idParam } from './params.ts';
import { fileNameParameter } from './file-name.ts';

const getFile = createRoute({
  method: 'get',
  path: '/documents/{id}/file',
  summary: 'Die Datei, wie sie gegeben wurde',
  request: { params: idParam },
  responses: {
    200: {
      description: 'Die Datei; PDF zur Ansicht, alles andere zum Speichern',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    304: { description: 'Unverändert' },
  },
});

export function originalRoutes({ library }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(getFile, async (c) => {
    const original = await library.original(c.var.scope, c.req.valid('param').id);
    if (!original) throw notFound('Eine Datei zu diesem Dokument');
    // The file's name on disk is the hash of its content.
    const etag = `"${basename(original.path)}"`;
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, { ETag: etag });
    // Answers ranges too: PDF.js fetches page 800 of a budget without the 799 before it.
    const file = await serveStatic({ path: original.path })(c, async () => {});
    if (!(file instanceof Response)) throw notFound('Eine Datei zu diesem Dokument');
    const isPdf = original.mediaType === 'application/pdf';
    const headers = {
      ETag: etag,
      'Cache-Control': 'private, no-cache',
      'Accept-Ranges': 'bytes',
      'Content-Security-Policy': isPdf ? originalPolicy : `sandbox; ${originalPolicy}`,
      'Content-Type': isPdf ? 'application/pdf' : 'application/octet-stream',
      'Content-Disposition': `${isPdf ? 'inline' : 'attachment'}; ${fileNameParameter(original.name)}`,
    };
    for (const [name, value] of Object.entries(headers)) file.headers.set(name, value);
    return file;
  });
}
