import { expect, test } from 'vitest';
import { defaultWeights } from '../../../ingest/search/signals.ts';
import { variantsOf } from './variants.ts';

test('each signal is left out once, all others counting as they do', () => {
  const variants = variantsOf(defaultWeights, 'all');
  for (const signal of Object.keys(defaultWeights)) {
    const without = { ...defaultWeights, [signal]: 0 };
    expect(
      variants.filter(({ weights }) => JSON.stringify(weights) === JSON.stringify(without)),
    ).toHaveLength(1);
  }
});

test('the few begin with plain BM25 and use no weight that the whole search does not', () => {
  const few = variantsOf(defaultWeights, 'few');
  expect(Object.entries(few[0]!.weights).filter(([, weight]) => weight > 0)).toEqual([
    ['stems', defaultWeights.stems],
  ]);
  for (const [signal, weight] of few.flatMap(({ weights }) => Object.entries(weights))) {
    expect([0, defaultWeights[signal as keyof typeof defaultWeights]]).toContain(weight);
  }
});
