import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JobRecord } from '../ingest/jobs/job-record.ts';
import type { IncomingFile, Library } from '../ingest/library-types.ts';
import { localUser } from './access/scope.ts';

export const sampleDossier = 'Beispiel: Musterland';

/** The invented dossier that comes with Amtsfeder. */
const sampleFolder = fileURLToPath(new URL('./sample', import.meta.url));

/** Takes the sample dossier in; the job goes on in the background. */
export async function ingestSample(library: Library): Promise<JobRecord> {
  const entries = await readdir(sampleFolder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return library.ingest(localUser, incoming(paths), sampleDossier);
}

/** Whether nothing has been taken in yet, so that the sample is welcome. */
export async function isEmpty(library: Library): Promise<boolean> {
  return (await library.documents(localUser, { limit: 1 })).total === 0;
}

async function* incoming(paths: readonly string[]): AsyncGenerator<IncomingFile> {
  for (const path of paths) {
    yield { path: relative(sampleFolder, path).split(sep).join('/'), bytes: await readFile(path) };
  }
}
