import { lockHolder } from '../../ingest/store/data-lock.ts';
import type { Config } from '../config.ts';
import { type ApiClient, inProcessClient, remoteClient } from './client.ts';

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
  if (holder?.url) return { client: remoteClient(holder.url), close: async () => {} };
  // Loading the stores takes a second that commands to a running server, and --help, need not spend.
  const [{ createApp }, { openServices }] = await Promise.all([
    import('../app.ts'),
    import('../open-services.ts'),
  ]);
  const services = await openServices(config, { eager: false });
  return { client: inProcessClient(createApp(services)), close: () => services.close() };
}
