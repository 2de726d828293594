import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFiles, inBatches } from './files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-files-'));
  await mkdir(join(folder, 'akte/.git'), { recursive: true });
  for (const name of ['Anlage 10.txt', 'Anlage 2.txt', '.versteckt', '.git/config']) {
    await writeFile(join(folder, 'akte', name), name);
  }
  await symlink(join(folder, 'akte'), join(folder, 'akte/schleife'));
});
afterAll(() => rm(folder, { recursive: true }));

test('folders give their files in natural order, without hidden ones and without end', async () => {
  const { files, missing } = await findFiles([
    join(folder, 'akte'),
    join(folder, 'akte/Anlage 2.txt'),
    join(folder, 'weg'),
  ]);
  expect(files.map(({ source }) => source)).toEqual([
    `${folder}/akte/Anlage 2.txt`,
    `${folder}/akte/Anlage 10.txt`,
  ]);
  expect(missing).toEqual([
    { path: `${folder}/weg`, message: 'Diese Datei oder diesen Ordner gibt es nicht.' },
  ]);
});

test('what lies in the working directory is named from there', async () => {
  const { files } = await findFiles(['api/cli/files.ts']);
  expect(files).toMatchObject([{ source: 'api/cli/files.ts' }]);
});

test('transfers are bounded by number and size, and nothing is lost', () => {
  expect(
    inBatches([file(5), file(5), file(5), file(50), file(1)], 2, 20).map((batch) =>
      batch.map((one) => one.bytes),
    ),
  ).toEqual([[5, 5], [5], [50], [1]]);
  expect(inBatches([])).toEqual([]);
});

function file(bytes: number) {
  return { path: 'x', source: 'x', bytes };
}
