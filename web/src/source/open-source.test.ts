import { expect, test } from 'vitest';
import { besideParams, placeParams, readBeside, readPlace, samePlace } from './open-source.ts';

const written = (params: Record<string, string | null>) =>
  new URLSearchParams(Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== null));

test.each([
  { documentId: 'a', span: [0, 12] as const },
  { documentId: 'b', span: null },
])('%j reads back as it was written', (place) => {
  expect(readPlace(written(placeParams(place)))).toEqual(place);
  expect(readBeside(written(besideParams(place)))).toEqual(place);
});

test('closing a source lets go of the one beside it; opening another does not', () => {
  const closed = placeParams(null);
  expect(closed).toMatchObject({ quelle: null, daneben: null });
  expect(Object.keys(placeParams({ documentId: 'a', span: null }))).not.toContain('daneben');
});

test('nothing open, and an address made up by hand', () => {
  expect(readPlace(written(placeParams(null)))).toBeNull();
  expect(readPlace(new URLSearchParams('quelle=a&stelle=vorne'))).toEqual({ documentId: 'a', span: null });
});

test('the same place is the same document and span', () => {
  expect(samePlace({ documentId: 'a', span: [1, 2] }, { documentId: 'a', span: [1, 2] })).toBe(true);
  expect(samePlace({ documentId: 'a', span: [1, 2] }, { documentId: 'a', span: null })).toBe(false);
});
