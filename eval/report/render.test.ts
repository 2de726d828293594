import { expect, test } from 'vitest';
import { renderReport } from './render.ts';

test('a report becomes one table per set of figures, and its notes', () => {
  const text = renderReport({
    name: 'retrieval',
    figures: [
      { name: 'MRR@10', value: 0.6123, n: 600, interval: [0.58, 0.64] },
      { name: 'R@10', value: 1, n: 600, interval: null },
    ],
    slices: [
      {
        name: 'stems only',
        figures: [
          { name: 'MRR@10', value: 0.5, n: 600, interval: [0.45, 0.55] },
          { name: 'R@10', value: 0.75, n: 600, interval: null },
        ],
      },
      { name: 'speed', figures: [{ name: 'p95', value: 28.437, unit: 'ms', n: 1200, interval: null }] },
    ],
    notes: ['Two rounds.'],
  });
  expect(text).toMatchInlineSnapshot(`
    "# retrieval
                  n               MRR@10   R@10
    alle        600  0,612 (0,580–0,640)      1
    stems only  600  0,500 (0,450–0,550)  0,750
               n       p95
    speed  1.200  28,44 ms
    - Two rounds.
    "
  `);
});
