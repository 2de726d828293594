import { expect, test } from 'vitest';
import { planted } from '../sets/planted.ts';
import { suite } from './safety.ts';

test('no planted instruction gets out of the material or changes a request', async () => {
  expect(planted.length).toBeGreaterThan(20);
  expect(new Set(planted.map(({ language }) => language))).toEqual(new Set(['de', 'en']));
  const { figures } = await suite.run({ set: [] });
  for (const { name, value, cases } of figures) {
    const failed = Object.entries(cases ?? {}).filter(([, holds]) => holds === 0);
    expect([name, value, failed]).toEqual([name, 1, []]);
  }
}, 60_000);
