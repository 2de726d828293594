import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DipError, fetchDip } from './fetch-dip.ts';
import {
  broken,
  dipPage,
  hangUp,
  json,
  openScriptedDip,
  type ScriptedDip,
  silence,
  status,
  withKey,
} from './testing/scripted-dip.ts';

let dip: ScriptedDip;
beforeAll(async () => {
  dip = await openScriptedDip();
});
afterAll(() => dip.close());
beforeEach(() => dip.play());

const page = (ids: string[], cursor: string) =>
  dipPage(
    ids.map((id) => ({ id })),
    { total: 3, cursor },
  );

async function all(key = 'richtig', more: object = {}): Promise<unknown[]> {
  const found: unknown[] = [];
  const query = { resource: 'vorgang', term: 99, from: '2024-05-01' } as const;
  for await (const { documents } of fetchDip({ url: dip.url, key, pause: 1, ...more }, query))
    found.push(...documents);
  return found;
}

const three = [{ id: '1' }, { id: '2' }, { id: '3' }];

test('pages are asked for by the cursor, until it stays the same', async () => {
  dip.play(page(['1', '2'], 'b'), page(['3'], 'c'), page([], 'c'));
  expect(await all()).toEqual(three);
  expect(dip.asked.map(({ search }) => search)).toEqual([
    '?f.wahlperiode=99&f.datum.start=2024-05-01&format=json',
    '?f.wahlperiode=99&f.datum.start=2024-05-01&cursor=b&format=json',
    '?f.wahlperiode=99&f.datum.start=2024-05-01&cursor=c&format=json',
  ]);
  expect(dip.asked[0]!.pathname).toBe('/api/v1/vorgang');
});

test('limits, errors, broken answers and connections cost a pause, not a document', async () => {
  dip.play(
    status(429, { 'retry-after': '0' }),
    page(['1', '2'], 'b'),
    status(503),
    broken,
    hangUp,
    page(['3'], 'b'),
  );
  expect(await all()).toEqual(three);
  expect(dip.asked).toHaveLength(6);
});

test('the key goes in the head; one that is refused ends it at once', async () => {
  dip.play(withKey('richtig', page(['1'], 'a')));
  await expect(all('falsch')).rejects.toMatchObject({ code: 'dip-key' });
  expect(dip.asked).toHaveLength(1);
});

test.each([
  ['dip-limit', status(429)],
  ['dip-unreachable', status(500)],
  ['dip-unreachable', hangUp],
  ['dip-unreachable', silence, { timeout: 60 }],
  ['dip-answer', broken],
  ['dip-answer', json({ documents: 'keine' })],
] as const)('five failures in a row are %s', async (code, turn, patience: object = {}) => {
  dip.play(turn);
  await expect(all('richtig', patience)).rejects.toMatchObject({ code });
  expect(dip.asked).toHaveLength(5);
});

test('a server that goes in circles is left', async () => {
  dip.play(page(['1'], 'a'), page(['2'], 'b'), page(['1'], 'a'), page(['2'], 'b'), page(['1'], 'a'));
  await expect(all()).rejects.toThrow(DipError);
});
