import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { openServices, type OpenServices } from './open-services.ts';

/** How long answers under way may take once the server has been told to stop. */
const graceMs = 3_000;

export interface RunningServer {
  /** For people and for other processes of this machine: `http://localhost:3000`. */
  url: string;
  services: OpenServices;
  /** Stops listening, lets answers end, leaves queued work durably to the next start. */
  close(): Promise<void>;
}

/**
 * Opens the data directory and serves API and page.
 *
 * @throws DataInUseError when another process holds the data directory; the system's error when the port is taken
 */
export async function startServer(config: Config): Promise<RunningServer> {
  const services = await openServices(config, { eager: true });
  try {
    const app = createApp(services);
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    server.listen(config.port, config.host);
    await once(server, 'listening');
    const url = addressOf(server.address() as AddressInfo);
    await services.library.announce(url);
    const stopped = new AbortController();
    const warming = services.library.parliament.warm(stopped.signal).catch(services.log);
    return {
      url,
      services,
      async close() {
        stopped.abort();
        await warming;
        await shutDown(server, services);
      },
    };
  } catch (error) {
    await services.close();
    throw error;
  }
}

async function shutDown(server: Server, services: OpenServices): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(patience);
  await services.close();
}

/** An address this machine can use: whoever listens everywhere also listens on the loopback. */
function addressOf({ address, port }: AddressInfo): string {
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(address);
  if (local) return `http://${address === '::1' ? '[::1]' : 'localhost'}:${port}`;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}
