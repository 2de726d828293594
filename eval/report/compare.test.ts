import { expect, test } from 'vitest';
import { compareRuns, losses } from './compare.ts';
import { average } from './figures.ts';
import type { Figure, RunReport } from './report.ts';

const run = (...figures: Figure[]): RunReport => ({
  createdAt: '2026-01-01T00:00:00Z',
  commit: null,
  version: '0',
  node: '0',
  embedder: 'own',
  model: null,
  prompts: {},
  seconds: 1,
  suites: [{ name: 'search', figures, slices: [], notes: [] }],
});

/** Forty cases, of which every fourth is missed; `worse` of them lose a half. */
function figure({
  worse = 0,
  better = 'higher',
  must,
}: {
  worse?: number;
  better?: 'higher' | 'lower';
  must?: number;
}) {
  const cases = Array.from({ length: 40 }, (_, id) => ({ id, value: Number(id % 4 > 0) }));
  return average('MRR', cases, ({ id, value }) => (id < worse ? value - 0.5 : value), {
    id: ({ id }) => String(id),
    better,
    ...(must === undefined ? {} : { must }),
  });
}
const verdict = (before: Figure | null, after: Figure) =>
  compareRuns(before && run(before), run(after))[0]?.verdict;

test('an unchanged run is the same, whatever its own interval', () => {
  expect(verdict(figure({}), figure({}))).toBe('same');
});

test('a loss in many cases is a loss, in one it is noise', () => {
  expect(verdict(figure({}), figure({ worse: 12 }))).toBe('loss');
  expect(verdict(figure({}), figure({ worse: 1 }))).toBe('same');
  expect(verdict(figure({ worse: 12 }), figure({}))).toBe('gain');
});

const lower = (worse: number) => figure({ worse, better: 'lower' });

test('four cases that all went one way may be chance, six are not', () => {
  expect(verdict(figure({}), figure({ worse: 4 }))).toBe('same');
  expect(verdict(figure({}), figure({ worse: 8 }))).toBe('loss');
});

test('where lower is better, less is a gain', () => {
  expect(verdict(lower(0), lower(12))).toBe('gain');
  expect(verdict(lower(12), lower(0))).toBe('loss');
});

test('a bound holds without an accepted run, and for figures without cases', () => {
  expect(verdict(null, figure({ must: 1 }))).toBe('broken');
  expect(verdict(null, figure({ must: 0.75 }))).toBe('new');
  expect(
    verdict(
      null,
      average('gate', [], () => 1, { id: String, must: 1 }),
    ),
  ).toBe('broken');
});

test('what the accepted run had and this one has not is told', () => {
  const both = run(figure({}), { ...figure({}), name: 'nDCG' });
  expect(compareRuns(both, run(figure({}))).map(({ figure: name, verdict: of }) => [name, of])).toEqual([
    ['MRR', 'same'],
    ['nDCG', 'gone'],
  ]);
  expect(
    compareRuns({ ...both, suites: [{ ...both.suites[0]!, set: ['a'] }] }, run(figure({})))[0]?.verdict,
  ).toBe('new');
});

test('figures that are only told are never judged', () => {
  const told: Figure = { name: 'passages', value: 3, n: 1, interval: null };
  expect(verdict(told, { ...told, value: 1 })).toBe('told');
  expect(losses(compareRuns(null, run(told, figure({ must: 1 }))))).toHaveLength(1);
});
