import { hc } from 'hono/client';
import type { AppType } from '../app.ts';

/** The typed client of the API, over HTTP or, with `fetch` given, within the process. */
export function apiClient(url: string, fetch?: typeof globalThis.fetch) {
  return hc<AppType>(url, fetch ? { fetch } : {});
}

export type ApiClient = ReturnType<typeof apiClient>;
