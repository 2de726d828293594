import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../ingest/library.ts';
import { openReaderPool } from '../ingest/reading/reader-pool.ts';
import { loadPrompts } from '../prompts/load.ts';
import { type Config, dropForeignSettings } from './config.ts';
import { formsFolder, openForms } from './forms/forms.ts';
import { lazyLibrary } from './lazy-library.ts';
import { openModels } from './model/models.ts';
import { Runner } from './runs/runner.ts';
import type { Services } from './services.ts';
import { aspectNames } from './tasks/draft/aspects.ts';
import { clearUploads } from './uploads/receive.ts';

export interface OpenServices extends Services {
  close(): Promise<void>;
}

/**
 * Opens what the application works with. The library opens with its first use, or at once when `eager`: a file that
 * is only summarised must not wait for stores, nor for whoever holds them.
 *
 * @throws DataInUseError when eager and another process holds the data directory; EmbeddingError or LibraryError when
 * eager and a model that was asked for cannot be loaded; PromptError or FormError when one that is shipped is wrong
 */
export async function openServices(config: Config, { eager }: { eager: boolean }): Promise<OpenServices> {
  dropForeignSettings();
  const prompts = await loadPrompts();
  const forms = await openForms(formsFolder(config.dataDir), aspectNames);
  const open = () =>
    openLibrary({
      dataDir: config.dataDir,
      databaseUrl: config.databaseUrl,
      passagesUri: config.passagesUri,
      embedder: config.embedder,
      reranker: config.reranker,
      limits: config.limits.file,
    });
  const library = eager ? await open() : lazyLibrary(open);
  if (eager) await clearUploads(config.dataDir);
  const readers = openReaderPool(config.limits.file);
  const services = { config, library, readers, models: openModels(config.models), prompts, forms };
  const runs = new Runner({ ...services, log });
  if (eager) await runs.resume();
  return {
    ...services,
    runs,
    page: builtPage(),
    log,
    async close() {
      await runs.close();
      await Promise.all([readers.close(), library.close()]);
    },
  };
}

const log = (error: unknown) => console.error(error);

/** Where `npm run build` puts the page; null when it has not been built. */
function builtPage(): string | null {
  const folder = fileURLToPath(new URL('../web/dist', import.meta.url));
  return existsSync(`${folder}/index.html`) ? folder : null;
}
