import { expect, test } from 'vitest';
import { parseArguments } from './arguments.ts';
import { UsageError } from './report.ts';

test('--set takes every word up to the next option', () => {
  const given = ['a', '--set', 'x', 'y', '--json', 'b', '--out', 'folder', '--gate'];
  expect(parseArguments(given)).toEqual({
    names: ['a', 'b'],
    set: ['x', 'y'],
    full: false,
    json: true,
    out: 'folder',
    baseline: null,
    data: null,
    accept: false,
    gate: true,
    help: false,
  });
});

test.each([['--worse'], ['a', '--out']])('%s is wrong usage', (...given) => {
  expect(() => parseArguments(given)).toThrow(UsageError);
});
