import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../ingest/library.ts';
import { openReaderPool } from '../ingest/reading/reader-pool.ts';
import type { Config } from './config.ts';
import { lazyLibrary } from './lazy-library.ts';
import type { Services } from './services.ts';
import { clearUploads } from './uploads/receive.ts';

export interface OpenServices extends Services {
  close(): Promise<void>;
}

/**
 * Opens what the application works with. The library opens with its first use, or at once when `eager`: a file that
 * is only summarised must not wait for stores, nor for whoever holds them.
 *
 * @throws DataInUseError when eager and another process holds the data directory
 */
export async function openServices(config: Config, { eager }: { eager: boolean }): Promise<OpenServices> {
  const open = () =>
    openLibrary({
      dataDir: config.dataDir,
      databaseUrl: config.databaseUrl,
      passagesUri: config.passagesUri,
      embedder: config.embedder,
      limits: config.limits.file,
    });
  const library = eager ? await open() : lazyLibrary(open);
  if (eager) await clearUploads(config.dataDir);
  const readers = openReaderPool(config.limits.file);
  return {
    config,
    library,
    readers,
    page: builtPage(),
    log: (error) => console.error(error),
    async close() {
      await Promise.all([readers.close(), library.close()]);
    },
  };
}

/** Where `npm run build` puts the page; null when it has not been built. */
function builtPage(): string | null {
  const folder = fileURLToPath(new URL('../web/dist', import.meta.url));
  return existsSync(`${folder}/index.html`) ? folder : null;
}
