import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Limits } from '../readers/limits.ts';
import { openReaderPool, type ReaderPool } from './reader-pool.ts';
import { residentMegabytes } from './resident-memory.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const program = new URL('./testing/misbehaving-reader.ts', import.meta.url);

let pool: ReaderPool;
const open = (limits: Partial<Limits> = {}, concurrency = 1) =>
  (pool = openReaderPool(limits, { program, concurrency }));
const processOf = async (name = 'a') => (await pool.read(bytes('ruhig'), name)).blocks[0]!.anchor.label;
afterEach(() => pool.close());

describe('openReaderPool', { timeout: 120_000 }, () => {
  it('keeps the process between files and gives back text and attachments', async () => {
    open();
    const document = await pool.read(bytes('ruhig'), 'akte.txt');
    expect(document).toMatchObject({ title: 'akte.txt', blocks: [{ text: 'ruhig' }] });
    expect(Buffer.from(document.attachments[0]!.bytes).toString()).toBe('ruhig');
    expect(await processOf()).toBe(await processOf());
  });

  it.each([
    ['hang', 'out-of-time'],
    ['crash', 'reader-crashed'],
    ['exit', 'reader-crashed'],
    ['heap', 'out-of-memory'],
    ['buffers', 'out-of-memory'],
  ])('survives a file that does „%s“ and reads the next one', async (deed, code) => {
    open({ seconds: deed === 'hang' ? 12 : 60, megabytes: 200 });
    const before = await processOf();
    await expect(pool.read(bytes(deed), 'boese')).rejects.toMatchObject({ name: 'ReadError', code });
    expect(await processOf()).not.toBe(before);
  });

  it('reads as many files at the same time as told, and the others in turn', async () => {
    open({}, 2);
    const processes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(processOf));
    expect(new Set(processes).size).toBe(2);
  });

  it('refuses large files before loading them', async () => {
    open({ bytes: 10 });
    await expect(pool.read(bytes('mehr als zehn Zeichen'), 'a')).rejects.toMatchObject({ code: 'too-large' });
    const folder = await mkdtemp(join(tmpdir(), 'lesen-'));
    await writeFile(join(folder, 'a.txt'), 'mehr als zehn Zeichen');
    await writeFile(join(folder, 'b.txt'), 'kurz');
    await expect(pool.read(join(folder, 'a.txt'), 'a')).rejects.toMatchObject({ code: 'too-large' });
    expect((await pool.read(join(folder, 'b.txt'), 'b')).blocks[0]!.text).toBe('kurz');
    await rm(folder, { recursive: true });
  });

  it('leaves no process behind when the program is killed in the middle of a file', async () => {
    const parent = fork(new URL('./testing/hanging-parent.ts', import.meta.url), {
      execArgv: ['--import', 'tsx'],
    });
    const [reader] = (await once(parent, 'message')) as [number];
    expect(await residentMegabytes(reader)).toBeGreaterThan(0);
    parent.kill('SIGKILL');
    await expect.poll(() => residentMegabytes(reader)).toBeNull();
  });

  it('fails reads under way when it is closed', async () => {
    open();
    const reads = Promise.allSettled([pool.read(bytes('hang'), 'a'), pool.read(bytes('ruhig'), 'b')]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await pool.close();
    expect((await reads).map((read) => read.status)).toEqual(['rejected', 'rejected']);
  });
});
