import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';

/**
 * The built page. Files below `assets/` carry their content's hash in their name and are kept for ever; everything
 * else is asked for again each time. Addresses that are no file get the page itself, which knows its own routes.
 *
 * `folder` is where Vite has put it.
 */
export function pageRoutes(folder: string) {
  const files = serveStatic({ root: folder, precompressed: true });
  const index = serveStatic({ root: folder, path: 'index.html', precompressed: true });
  return new Hono()
    .get('/assets/*', cached('public, max-age=31536000, immutable', files))
    .get('*', cached('no-cache', files))
    .get('*', async (c, next) => {
      const isPageAddress = !c.req.path.startsWith('/api/') && !/\.[^/]+$/.test(c.req.path);
      return isPageAddress ? cached('no-cache', index)(c, next) : next();
    });
}

function cached(cacheControl: string, serve: MiddlewareHandler): MiddlewareHandler {
  return async function serveCached(c, next) {
    const response = await serve(c, next);
    if (response instanceof Response) response.headers.set('Cache-Control', cacheControl);
    return response;
  };
}
