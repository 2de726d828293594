import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HouseWords } from '../contract/house-words.ts';
import type { SimplifyResponse } from '../contract/simplify.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

it('rewrites with the words of the house, and says which of its lines are wrong', async () => {
  const words = 'entrichten\tVerb\tüberweisen\nAnschrift\tHauptwert\tAdresse\n';
  await writeFile(join(app.config.dataDir, 'klartext.tsv'), words);
  const house = (await (await app.request('GET', '/house-words')).json()) as HouseWords;
  expect(house.entries.map(({ word, plain }) => [word, ...plain])).toEqual([['entrichten', 'überweisen']]);
  const request = { text: 'Der Halter entrichtet die Gebühr.', level: 'einfach' };
  const response = await app.request('POST', '/simplifications', request);
  const { sentences, notices } = (await response.json()) as SimplifyResponse;
  expect(sentences[0]!.after).toBe('Der Halter überweist die Gebühr.');
  expect(notices).toEqual([
    {
      code: 'house-words',
      message: expect.stringContaining('klartext.tsv: Zeile 2: Die Wortart „Hauptwert“ gibt es nicht.'),
    },
  ]);
});
