import { createMiddleware } from 'hono/factory';
import { ApiError } from '../errors/api-error.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site's page sends through the user's browser. A browser always names the origin of
 * such a request; programs (the command line, curl) name none and pass.
 */
export const sameOriginWrites = createMiddleware(async function sameOriginWrites(c, next) {
  if (!safeMethods.has(c.req.method)) {
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreign =
      origin === undefined ? isForeignSite(site) : !isOwnOrigin(origin, c.req.header('host'), c.req.url);
    if (foreign) {
      throw new ApiError(
        403,
        'foreign-origin',
        'Schreibende Anfragen von fremden Seiten nimmt Amtsfeder nicht an.',
      );
    }
  }
  await next();
});

function isForeignSite(site: string | undefined): boolean {
  return site === 'cross-site' || site === 'same-site';
}

/** Compares host and port only: behind a reverse proxy the scheme is https outside and http here. */
function isOwnOrigin(origin: string, host: string | undefined, url: string): boolean {
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === (host ?? new URL(url).host).toLowerCase();
}
