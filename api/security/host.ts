import { isIP } from 'node:net';
import { createMiddleware } from 'hono/factory';
import { ApiError } from '../errors/api-error.ts';

/**
 * Refuses requests whose Host header is a name nobody configured: a hostile page could otherwise point its own
 * name at this machine and read everything (DNS rebinding). Addresses and `localhost` cannot be pointed elsewhere.
 *
 * `allowed` are further host names, without port.
 */
export function knownHost(allowed: readonly string[]) {
  return createMiddleware(async function refuseUnknownHost(c, next) {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (!isKnown(host, allowed)) {
      throw new ApiError(
        421,
        'unknown-host',
        `Unter dem Rechnernamen „${host.slice(0, 100)}“ antwortet Amtsfeder nicht. Weitere Namen nennt AMTSFEDER_ALLOWED_HOSTS.`,
      );
    }
    await next();
  });
}

function isKnown(host: string, allowed: readonly string[]): boolean {
  let name: string;
  try {
    name = new URL(`http://${host}`).hostname.toLowerCase();
  } catch {
    return false;
  }
  const bare = name.replace(/^\[|\]$/g, '');
  return bare === 'localhost' || isIP(bare) !== 0 || allowed.includes(bare);
}
