import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const installed = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** PostgreSQL's defaults are for a machine of its own: 128 MB of buffers, up to 1 GB of write-ahead log on disk. */
const savings = ['-c', 'shared_buffers=32MB', '-c', 'max_wal_size=64MB'];
const startParams = [...PGlite.defaultStartParams, ...savings];

/**
 * Opens the database in `directory`, which is made in one step: whenever it exists, it is initialised.
 *
 * What is committed survives the death of the process. PGlite cannot flush to the device, so a power cut may cost
 * what the operating system had not written yet; who needs more takes a PostgreSQL server.
 */
export async function openPglite(directory: string): Promise<PGlite> {
  if (!(await stat(directory).catch(() => null))) {
    const draft = `${directory}.new`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(dirname(draft), { recursive: true });
    await initialise(draft);
    await rename(draft, directory);
  }
  return PGlite.create(directory, { startParams });
}

/** Making an empty database takes seconds, unpacking one less than a second: the first one made is kept. */
async function initialise(directory: string): Promise<void> {
  const template = await templatePath();
  const cached = await readFile(template).catch(() => null);
  const database = await PGlite.create(
    directory,
    cached ? { loadDataDir: new Blob([cached], { type: 'application/x-gzip' }) } : {},
  );
  if (!cached) await keep(template, await database.dumpDataDir('gzip'));
  await database.close();
}

/** In node_modules' cache, which only they who may change the program can write to. */
async function templatePath(): Promise<string> {
  const manifest = await readFile(join(installed, '@electric-sql', 'pglite', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return join(installed, '.cache', 'amtsfeder', `pglite-${version}.tar.gz`);
}

/** An installation that may not be written to goes without. */
async function keep(template: string, dump: Blob): Promise<void> {
  try {
    const draft = `${template}.${randomUUID()}`;
    await mkdir(dirname(draft), { recursive: true });
    await writeFile(draft, new Uint8Array(await dump.arrayBuffer()));
    await rename(draft, template);
  } catch {}
}
