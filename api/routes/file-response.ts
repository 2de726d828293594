import type { Context } from 'hono';
import { fileNameParameter } from './file-name.ts';

/** Description of a file that is handed out, for `createRoute`. */
export const fileResponses = {
  200: {
    description: 'Die Datei',
    content: { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } },
  },
};

interface HandedOut {
  name: string;
  mediaType: string;
  content: Uint8Array | string;
}

/** A file to be saved, which no cache on the way keeps. */
export function fileResponse(c: Context, { name, mediaType, content }: HandedOut) {
  return c.body(typeof content === 'string' ? content : new Uint8Array(content), 200, {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; ${fileNameParameter(name)}`,
    'Cache-Control': 'no-store',
  });
}
