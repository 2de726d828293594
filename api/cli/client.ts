import { hc } from 'hono/client';
import type { AppType } from '../app.ts';

/** The typed client of the API at an address. */
export function remoteClient(url: string) {
  return hc<AppType>(url);
}

/** The same client for an application within this process. */
export function inProcessClient(app: AppType) {
  const fetchInProcess: typeof fetch = async (input, init) => app.request(new Request(input, init));
  return hc<AppType>('http://localhost', { fetch: fetchInProcess });
}

export type ApiClient = ReturnType<typeof remoteClient>;
