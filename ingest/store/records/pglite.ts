import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const installed = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** PostgreSQL's defaults are for a machine of its own: 128 MB of buffers, up to 1 GB of write-ahead log on disk. */
const initDbStartParams = ['--wal-segsize=1'];
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'];

/**
 * Opens the database in `directory`, which is made in one step: whenever it exists, it is initialised.
 *
 * What is committed survives the death of the process. PGlite cannot flush to the device, so a power cut may cost
 * what the operating system had not written yet; who needs more takes a PostgreSQL server.
 */
export async function openPglite(directory: string): Promise<PGlite> {
  if (!(await exists(directory))) await create(directory);
  return PGlite.create(directory, { startParams });
}

/** Initialising takes seconds, copying what was initialised once a fraction of one: the first one made is kept. */
async function create(directory: string): Promise<void> {
  const template = await templatePath();
  const cached = await exists(template);
  await inOneStep(directory, `${directory}.new`, (draft) =>
    cached ? copy(template, draft) : initialise(draft),
  );
  if (cached) return;
  const draft = `${template}.${randomUUID()}`;
  const kept = inOneStep(template, draft, () => copy(directory, draft));
  // An installation that may not be written to goes without, and of two processes one is enough.
  await kept.catch(() => {});
}

async function inOneStep(
  directory: string,
  draft: string,
  make: (draft: string) => Promise<void>,
): Promise<void> {
  await rm(draft, { recursive: true, force: true });
  await mkdir(dirname(draft), { recursive: true });
  try {
    await make(draft);
    await rename(draft, directory);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function initialise(directory: string): Promise<void> {
  const database = await PGlite.create(directory, { initDbStartParams, startParams });
  await database.close();
}

/** `fs.cp` takes ten times as long for the thousand small files of a database. */
async function copy(from: string, to: string): Promise<void> {
  await mkdir(to);
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries.map((entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      return entry.isDirectory() ? copy(source, target) : copyFile(source, target);
    }),
  );
}

/** In node_modules' cache, which only those who may change the program can write to. */
async function templatePath(): Promise<string> {
  const manifest = await readFile(join(installed, '@electric-sql', 'pglite', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return join(installed, '.cache', 'amtsfeder', `pglite-${version}`);
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
