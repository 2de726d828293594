import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHash, parseHash, patched, views } from './hash.ts';

test('an address reads back as it was written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...views),
      fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: 'grapheme' })),
      (view, params) => {
        const route = parseHash(formatHash(view, new URLSearchParams(params)));
        expect(route.view).toBe(view);
        expect(Object.fromEntries(route.params)).toEqual({ ...params });
      },
    ),
  );
});

test.each(['', '#', '#/', '#/gibt-es-nicht?q=1'])('%j leads to the desk', (hash) => {
  expect(parseHash(hash).view).toBe('schreibtisch');
});

test('a patch sets, removes and keeps', () => {
  const params = patched(new URLSearchParams('a=1&b=2'), { a: null, c: '3' });
  expect(params.toString()).toBe('b=2&c=3');
});
