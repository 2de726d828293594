import { lockHolder } from '../../ingest/store/data-lock.ts';
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { openServices } from '../open-services.ts';
import { type ApiClient, apiClient } from './client.ts';

export interface Connection {
  client: ApiClient;
  /** Lets go of what was opened for it. */
  close(): Promise<void>;
}

/**
 * The API over this data directory: of the server that holds it, else within this process. Both ways go through the
 * same routes.
 */
export async function connect(config: Config): Promise<Connection> {
  const holder = await lockHolder(config.dataDir);
  if (holder?.url) return { client: apiClient(holder.url), close: async () => {} };
  const services = await openServices(config, { eager: false });
  const app = createApp(services);
  const fetchInProcess: typeof fetch = async (input, init) => app.request(new Request(input, init));
  return { client: apiClient('http://localhost', fetchInProcess), close: () => services.close() };
}
