import { expect, test } from 'vitest';
import { trimTo } from './trim.ts';

const statements = ['Wir stimmen zu.', 'Das kostet zwei Millionen Euro.', 'Die Frist endet im Mai.'].map(
  (text) => ({ text }),
);

test.each([
  { limit: { sentences: 1, words: null }, kept: 1 },
  { limit: { sentences: 5, words: null }, kept: 3 },
  { limit: { sentences: null, words: 8 }, kept: 2 },
  { limit: { sentences: null, words: 7 }, kept: 1 },
  { limit: { sentences: null, words: 1 }, kept: 1 },
  { limit: { sentences: null, words: null }, kept: 3 },
])('$limit keeps $kept of three statements', ({ limit, kept }) => {
  expect(trimTo(limit, statements)).toEqual(statements.slice(0, kept));
});
