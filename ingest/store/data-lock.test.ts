import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDirectory, lockHolder } from './data-lock.ts';

let directory: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(directory, { recursive: true, force: true });
});

/** A process that tries for the lock, says what came of it, and keeps it until killed. */
async function contender(): Promise<{ child: ChildProcess; got: string }> {
  const child = fork(new URL('./testing/hold-lock.ts', import.meta.url), [directory], {
    execArgv: ['--import', 'tsx'],
  });
  children.push(child);
  const [got] = (await once(child, 'message')) as [string];
  return { child, got };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('a second opener is told who holds the directory and where to reach it', async () => {
  const lock = await lockDataDirectory(directory);
  expect(lock.afterCrash).toBe(false);
  await expect(lockDataDirectory(directory)).rejects.toMatchObject({ code: 'data-in-use', url: null });
  await lock.announce('http://127.0.0.1:3000');
  await expect(lockDataDirectory(directory)).rejects.toMatchObject({
    code: 'data-in-use',
    pid: process.pid,
    url: 'http://127.0.0.1:3000',
  });
  expect((await contender()).got).toBe('data-in-use');
  expect(await lockHolder(directory)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:3000' });

  await lock.release();
  expect(await lockHolder(directory)).toBeNull();
  expect(await readdir(directory)).toEqual([]);
});

test("a dead process's lock is taken over, by one of many", async () => {
  const dead = await contender();
  expect(dead.got).toBe('held');
  await kill(dead.child);
  expect(await lockHolder(directory)).toBeNull();

  const heirs = await Promise.all([1, 2, 3].map(() => contender()));
  expect(heirs.map(({ got }) => got).sort()).toEqual(['after-crash', 'data-in-use', 'data-in-use']);
  expect(await readdir(directory)).toHaveLength(1);
});

test('a pid that now belongs to another process does not keep the directory', async () => {
  const holder = { pid: process.pid, host: (await promisify(execFile)('hostname')).stdout.trim(), url: null };
  const lockFile = join(directory, 'lock.7.json');
  await writeFile(lockFile, JSON.stringify({ ...holder, processStart: 'another boot:1' }));
  const lock = await lockDataDirectory(directory);
  expect(lock.afterCrash).toBe(true);
  expect(await readdir(directory)).toEqual(['lock.8.json']);
  await lock.release();
});

test('a holder on another machine counts as alive while its lock file is touched', async () => {
  const lockFile = join(directory, 'lock.1.json');
  await writeFile(lockFile, JSON.stringify({ pid: 1, host: 'anderswo', url: null, processStart: null }));
  await expect(lockDataDirectory(directory)).rejects.toMatchObject({ code: 'data-in-use' });
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(lockFile, longAgo, longAgo);
  await (await lockDataDirectory(directory)).release();
});
