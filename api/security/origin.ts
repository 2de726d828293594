import { createMiddleware } from 'hono/factory';
import { ApiError } from '../errors/api-error.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site's page sends through the user's browser. A browser always names the origin of
 * such a request; programs (the command line, curl) name none and pass.
 */
export const sameOriginWrites = createMiddleware(async function sameOriginWrites(c, next) {
  if (!safeMethods.has(c.req.method) && isForeign({ header: (name) => c.req.header(name), url: c.req.url })) {
    throw new ApiError(
      403,
      'foreign-origin',
      'Schreibende Anfragen von fremden Seiten nimmt Amtsfeder nicht an.',
    );
  }
  await next();
});

/** Browsers tell the relation of the sites themselves where the connection is trustworthy, the origin always. */
function isForeign({ header, url }: { header(name: string): string | undefined; url: string }): boolean {
  const site = header('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = header('origin');
  if (origin === undefined) return false;
  // Host and port only: behind a reverse proxy the scheme is https outside and http here.
  return (
    !URL.canParse(origin) || new URL(origin).host !== (header('host') ?? new URL(url).host).toLowerCase()
  );
}
