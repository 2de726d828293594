import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readConfig } from '../../config.ts';
import { comparisonSchema } from '../../contract/compare.ts';
import { type Invocation, UsageError } from '../command.ts';
import { compare } from './compare.ts';

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-compare-'));
  await writeFile(
    path('alt.txt'),
    'Die Stelle kann Nachweise verlangen.\n\nDer Antrag ist formlos zu stellen.',
  );
  await writeFile(
    path('neu.txt'),
    'Die Stelle muss Nachweise verlangen.\n\nDer Antrag ist formlos zu stellen.',
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** The exit code and what stood on standard output. */
async function run(positionals: string[], values: Invocation['values'] = {}) {
  const written: string[] = [];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  try {
    const config = readConfig({}, { AMTSFEDER_DATA: path('data') });
    return { code: await compare.run({ positionals, values, config, raw: [] }), told: written.join('') };
  } finally {
    stdout.mockRestore();
  }
}

test('tells what changed, marked by signs alone', async () => {
  const { code, told } = await run([path('alt.txt'), path('neu.txt')]);
  expect(code).toBe(0);
  expect(told).toContain('- Die Stelle [-kann-] Nachweise verlangen.');
  expect(told).toContain('+ Die Stelle {+muss+} Nachweise verlangen.');
  expect(told).toContain('Verbindlichkeit: bisher „kann“, jetzt „muss“ (strenger)');
});

test('as one JSON value, and as a synopsis in a file', async () => {
  const out = path('synopse.md');
  const { told } = await run([path('alt.txt'), path('neu.txt')], { json: true, out });
  expect(comparisonSchema.parse(JSON.parse(told)).summary).toMatchObject({ changed: 1, unchanged: 1 });
  expect(await readFile(out, 'utf8')).toContain('| Die Stelle ~~kann~~ Nachweise verlangen. |');
});

test('wants two versions that there are', async () => {
  await expect(run([path('alt.txt')])).rejects.toThrow(UsageError);
  await expect(run([path('alt.txt'), path('fehlt.txt')])).rejects.toThrow('gibt es nicht');
  await expect(run([path('alt.txt'), path('neu.txt')], { out: 'synopse.pdf' })).rejects.toThrow(UsageError);
});
