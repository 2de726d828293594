import { expect, test } from 'vitest';
import { transfers } from './transfers.ts';

const files = [5, 5, 1, 20, 1, 1, 1].map((size, index) => ({
  path: `${index}`,
  file: new File(['x'.repeat(size)], `${index}`),
}));

test('a large folder arrives in pieces, in order, with nothing left behind', () => {
  const pieces = transfers(files, { files: 3, bytes: 10 });
  expect(pieces.map((piece) => piece.map(({ path }) => path).join(''))).toEqual(['01', '2', '3', '456']);
});
