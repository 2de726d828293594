import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UsageError } from './command.ts';
import { openFiles } from './given-files.ts';

test('a file that is not there is wrong usage, said in a sentence, whatever else was given', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'amtsfeder-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const there = join(folder, 'Bescheid.txt');
  await writeFile(there, 'Der Antrag wird abgelehnt.');

  const [file] = await openFiles([there]);
  expect([file?.name, await file?.text()]).toEqual(['Bescheid.txt', 'Der Antrag wird abgelehnt.']);

  const failure = await openFiles([there, join(folder, 'weg.txt')]).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UsageError);
  expect(String(failure)).toMatch(/weg\.txt“ gibt es nicht, oder sie ist nicht lesbar\.$/);
});
