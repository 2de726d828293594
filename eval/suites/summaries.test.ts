import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSummaryCases } from '../sets/summaries.ts';
import { suite } from './summaries.ts';

const lines = ['Aue', 'Brücke', 'Deich', 'Fähre', 'Hafen', 'Kanal'].map((id) => ({
  id,
  kind: 'invented',
  summary: `${id} gehört dem Kreis. Der Kreis saniert ${id} für drei Mio. Euro.`,
  document: [
    `Seit alters her steht in den Akten viel über ${id}. Es gab oft Streit um den Unterhalt von ${id}.`,
    '== Gegenwart ==',
    `Der Kreis saniert ${id} für drei Mio. Euro. Dies dauert zwei lange Jahre.`,
    `Zuvor war ${id} im Besitz einer kleinen Gemeinde. Kurz: teuer`,
  ].join('\n\n'),
}));

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-summaries-'));
  file = join(folder, 'set.jsonl');
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('summary cases', () => {
  it('hold whole sentences with their paragraphs, in halves that do not depend on the file', async () => {
    const [first] = await loadSummaryCases(file);
    expect(first).toMatchObject({ id: 'Aue', words: 12, paragraphs: [0, 0, 1, 1, 2] });
    expect(first?.sentences.at(-1)).toBe('Zuvor war Aue im Besitz einer kleinen Gemeinde.');
    const halves = (await loadSummaryCases(file)).map(({ half }) => half);
    expect(new Set(halves)).toEqual(new Set(['dev', 'test']));
  });
});

describe('suite summaries', () => {
  it('measures three systems and the gains over two', async () => {
    const { slices } = await suite.run({ set: [file, 'dev'] });
    expect(slices.map(({ name }) => name)).toEqual([
      'dev: Amtsfeder',
      'dev: erste Sätze',
      'dev: LexRank',
      'dev: Gewinn gegenüber erste Sätze',
      'dev: Gewinn gegenüber LexRank',
    ]);
    for (const { value } of slices.slice(0, 3).flatMap(({ figures }) => figures.slice(0, 3))) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect((await suite.run({ set: [file] })).slices).toHaveLength(10);
  });
});
