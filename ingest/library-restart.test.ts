import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLibrary } from './library.ts';
import { lockHolder } from './store/data-lock.ts';
import { bytes, everything, TemporaryLibrary, temporaryServer } from './testing/temporary-library.ts';

let temporary: TemporaryLibrary;
beforeEach(async () => {
  temporary = await TemporaryLibrary.open();
});
afterEach(async () => {
  const complaints = await temporary.complaints();
  await temporary.delete();
  expect(complaints).toEqual([]);
  expect(temporary.errors).toEqual([]);
});

const files = Array.from({ length: 12 }, (_, i) => ({
  path: `${i}.txt`,
  bytes: bytes(`Bescheid Nummer ${i}\n\nDer Antrag vom ${i + 1}. Mai 2024 wird bewilligt.\n`),
}));

test('a job that was under way when the library closed is finished after it opens again', async () => {
  const { id } = await temporary.library.ingest(everything, files);
  await temporary.reopen();
  await temporary.library.idle();
  const job = await temporary.library.job(everything, id);
  expect(job).toMatchObject({
    status: 'done',
    files: files.map(({ path }) => ({ path, status: 'indexed' })),
  });
  expect(await temporary.library.documents(everything)).toMatchObject({ total: 12 });
});

test('passages are restored from the records when their index is lost', async () => {
  await temporary.library.ingest(everything, files);
  await temporary.library.idle();
  await temporary.close();
  await rm(join(temporary.dataDir, 'passages'), { recursive: true });
  await temporary.reopen();
  await temporary.library.idle();
  const hits = await temporary.library.search(everything, { query: 'Bescheid', limit: 20 });
  expect(new Set(hits.flatMap(({ documentId, alsoIn }) => [documentId, ...alsoIn])).size).toBe(12);
});

test('a second opener learns where the first can be reached, and gets in once it has closed', async () => {
  const { dataDir } = temporary;
  await temporary.library.announce('http://127.0.0.1:3000');
  const refusal = { code: 'data-in-use', pid: process.pid, url: 'http://127.0.0.1:3000' };
  await expect(openLibrary({ dataDir })).rejects.toMatchObject(refusal);
  await temporary.close();
  expect(await lockHolder(dataDir)).toBeNull();
  await temporary.reopen();
});

test('a file over the limit is told, and nothing of it is kept', async () => {
  await temporary.reopen({ limits: { bytes: 100 } });
  const job = await temporary.ingest({
    'lang.txt': 'Ein Satz zu viel. '.repeat(20),
    'kurz.txt': 'Kurz und gut.',
  });
  expect(job.files).toMatchObject([
    { path: 'lang.txt', status: 'failed', documentId: null, error: { code: 'too-large' } },
    { path: 'kurz.txt', status: 'indexed' },
  ]);
});

test.runIf(temporaryServer)('a database belongs to one process, whatever its data directory', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'library-'));
  const opening = openLibrary({ dataDir: elsewhere, databaseUrl: temporary.databaseUrl });
  await expect(opening).rejects.toMatchObject({ code: 'data-in-use' });
  await rm(elsewhere, { recursive: true });
});

test('nothing is taken in while the library closes', async () => {
  const { library } = temporary;
  const closing = library.close();
  await expect(library.ingest(everything, files)).rejects.toMatchObject({ code: 'library-closed' });
  await closing;
});
