import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Library } from './library-types.ts';
import { openLibrary } from './library.ts';
import type { AccessScope } from './store/access-scope.ts';

const everything: AccessScope = { user: 'test', dossiers: 'all' };
const bytes = (text: string) => new TextEncoder().encode(text);

let dataDir: string;
let library: Library;
const errors: unknown[] = [];
const open = async () => (library = await openLibrary({ dataDir, log: (error) => errors.push(error) }));

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'library-'));
  await open();
});
afterEach(async () => {
  await library.close();
  await rm(dataDir, { recursive: true, force: true });
  expect(errors.splice(0)).toEqual([]);
});

/** Takes files in and waits until the job is done. */
async function ingest(files: Record<string, string | Uint8Array>, dossier?: string) {
  const incoming = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? bytes(content) : content,
  }));
  const { id } = await library.ingest(everything, incoming, dossier);
  await library.idle();
  return (await library.job(everything, id))!;
}

async function originals(): Promise<string[]> {
  const folders = await readdir(join(dataDir, 'files'));
  const names = await Promise.all(folders.map((folder) => readdir(join(dataDir, 'files', folder))));
  return names.flat();
}

const vermerk = `Vermerk zur Gemeinde Beispielstadt

Die Kosten der Brücke betragen 3 Mio. Euro. Das Vorhaben beginnt am 3. Mai 2024.

Die Abteilung empfiehlt die Förderung.
`;

test('files become documents that can be listed, read and found', async () => {
  const job = await ingest({ 'akte/vermerk.txt': vermerk, 'leer.txt': '' });
  expect(job).toMatchObject({ status: 'done', dossier: { name: 'Eingang' } });
  expect(job.files).toMatchObject([
    { path: 'akte/vermerk.txt', status: 'indexed', pages: null, replaced: false, error: null },
    { path: 'leer.txt', status: 'failed', error: { code: 'empty-file', message: 'Die Datei ist leer.' } },
  ]);
  const { documents, total } = await library.documents(everything);
  expect(documents.map(({ status }) => status).sort()).toEqual(['failed', 'indexed']);
  expect(total).toBe(2);
});
