import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHash } from '../routing/hash.ts';
import { placeHref, readRecordPlace, readTab, type RecordPlace } from './place.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const offset = fc.nat(1_000_000);
const place: fc.Arbitrary<RecordPlace> = fc.oneof(
  fc.record({
    kind: fc.constant('speech' as const),
    id,
    span: fc.option(fc.tuple(offset, offset), { nil: null }),
  }),
  fc.record({ kind: fc.constant('debate' as const), documentId: fc.uuid(), agendaIndex: fc.nat(300) }),
  fc.record({ kind: fc.constant('person' as const), id }),
  fc.record({ kind: fc.constant('paper' as const), number: fc.constantFrom('20/1234', '19/7') }),
  fc.constant({ kind: 'dip' as const }),
  fc.constant(null),
);

test('a place reads back from the address, whatever was open before, and the search stays', () => {
  fc.assert(
    fc.property(place, place, (before, after) => {
      const { params } = parseHash(placeHref(new URLSearchParams('q=Rente'), before));
      const next = parseHash(placeHref(params, after)).params;
      expect(readRecordPlace(next)).toEqual(after);
      expect(next.get('q')).toBe('Rente');
    }),
  );
});

test('an unknown way to show leads to the passages', () => {
  expect(readTab(new URLSearchParams('ansicht=verlauf'))).toBe('verlauf');
  expect(readTab(new URLSearchParams('ansicht=torte'))).toBe('fundstellen');
});
