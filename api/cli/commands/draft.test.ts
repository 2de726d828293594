import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { bridge } from '../../testing/invented.ts';
import { type Invocation, UsageError } from '../command.ts';
import { draft } from './draft.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-draft-'));
  await writeFile(join(folder, 'vermerk.md'), bridge['Vermerk Brücke.md']);
});
afterAll(() => rm(folder, { recursive: true }));

function run(positionals: string[], values: Invocation['values']) {
  const config = readConfig({}, { AMTSFEDER_DATA: join(folder, 'data') });
  return draft.run({ positionals, values, config, raw: [] });
}

test.each(['docx', 'odt'])('writes a draft as %s', async (format) => {
  const out = join(folder, `vorlage.${format}`);
  expect(await run(['leitungsvorlage'], { source: [join(folder, 'vermerk.md')], out })).toBe(0);
  expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
});

test('writes a draft as Markdown, with what the brief and the sources give', async () => {
  const out = join(folder, 'vorlage.md');
  const source = [join(folder, 'vermerk.md')];
  expect(await run(['leitungsvorlage'], { source, out, brief: 'Az.: 34-1/2' })).toBe(0);
  const text = await readFile(out, 'utf8');
  for (const words of [
    '34-1/2',
    'Votum',
    'empfiehlt, der Förderung zuzustimmen',
    '«Adressat»',
    '2,4 Mio. Euro',
  ]) {
    expect(text).toContain(words);
  }
});

test.each([
  [[], {}],
  [['rede', 'quelle.pdf'], {}],
  [['rede'], { out: 'rede.pdf' }],
  [['rede'], { brief: 'a', 'brief-file': 'b' }],
  [['rede'], { source: ['gibt-es-nicht.pdf'] }],
  [['rede'], { words: '100', minutes: '2' }],
])('refuses %j %j', async (positionals, values) => {
  await expect(run(positionals, values)).rejects.toThrow(UsageError);
});
