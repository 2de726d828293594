import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/**
 * The built page. Files below `assets/` carry their content's hash in their name and are kept for ever; everything
 * else is asked for again each time. Addresses that are no file get the page itself, which knows its own routes.
 *
 * `folder` is where Vite has put it.
 */
export function pageRoutes(folder: string) {
  const files = serveStatic({
    root: folder,
    onFound: (_path, c) => {
      const hashed = c.req.path.startsWith('/assets/');
      c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const index = serveStatic({
    root: folder,
    path: 'index.html',
    onFound: (_path, c) => c.header('Cache-Control', 'no-cache'),
  });
  return new Hono().get('*', files).get('*', async (c, next) => {
    const isPageAddress = !c.req.path.startsWith('/api/') && !/\.[^/]+$/.test(c.req.path);
    return isPageAddress ? index(c, next) : next();
  });
}
