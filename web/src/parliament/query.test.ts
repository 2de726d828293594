import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHash, parseHash, patched } from '../routing/hash.ts';
import { facetNames, isAsked, isNarrowed, readSearch, searchParams, toggled, widened } from './query.ts';
import type { SpeechSearch } from './query.ts';

const empty = readSearch(new URLSearchParams());
const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 });

const anySearch: fc.Arbitrary<SpeechSearch> = fc.record({
  text: words,
  mode: fc.constantFrom('said', 'interjections'),
  sort: fc.constantFrom('relevance', 'newest', 'oldest'),
  chosen: fc.record({
    party: values,
    person: values,
    role: values,
    term: values,
    session: values,
    agenda: values,
    kind: values,
  }),
  about: words,
  from: fc.constantFrom('', '2022-03-01'),
  to: fc.constantFrom('', '2023-12-31'),
  presiding: fc.boolean(),
});

test('a search reads back from the address as it was written', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      const hash = formatHash('parlament', patched(new URLSearchParams(), searchParams(search)));
      expect(readSearch(parseHash(hash).params)).toEqual(search);
    }),
  );
});

test('a value is set, and set again it is gone', () => {
  fc.assert(
    fc.property(anySearch, fc.constantFrom(...facetNames), words, (search, name, value) => {
      const once = toggled(search, name, value);
      expect(once.chosen[name].includes(value)).toBe(!search.chosen[name].includes(value));
      expect(toggled(once, name, value).chosen[name].toSorted()).toEqual(search.chosen[name].toSorted());
    }),
  );
});

test('widening leaves the words', () => {
  const narrow = toggled({ ...empty, text: 'Wohngeld', from: '2022-01-01' }, 'party', 'SPD');
  expect([isNarrowed(narrow), isNarrowed(widened(narrow))]).toEqual([true, false]);
  expect(widened(narrow).text).toBe('Wohngeld');
});

test('nothing is asked until there is a word or a limit', () => {
  expect(isAsked(empty)).toBe(false);
  expect(isAsked({ ...empty, text: 'Rente' })).toBe(true);
  expect(isAsked(toggled(empty, 'person', 'p1'))).toBe(true);
});
