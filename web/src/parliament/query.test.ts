import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHash, parseHash, patched } from '../routing/hash.ts';
import { speechQuerySchema } from '../../../api/contract/speeches.ts';
import {
  facetNames,
  isNarrowed,
  isNarrowedBeyondTime,
  readSearch,
  requestOf,
  searchParams,
  sortOf,
  timeOf,
  toggled,
  widened,
} from './query.ts';
import type { SpeechSearch } from './query.ts';

const empty = readSearch(new URLSearchParams());
const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 });

const anySearch: fc.Arbitrary<SpeechSearch> = fc.record({
  text: words,
  mode: fc.constantFrom('said', 'interjections'),
  sort: fc.constantFrom(null, 'relevance', 'newest', 'oldest'),
  chosen: fc.record({
    party: values,
    person: values,
    role: values,
    term: values,
    year: values,
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

test('whatever stands in the address, the server is asked something it understands', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      expect(speechQuerySchema.safeParse(requestOf(search, null)).success).toBe(true);
    }),
  );
  const narrow = toggled(
    toggled({ ...empty, from: '2022-01-01', to: 'bald' }, 'session', '20/53'),
    'year',
    '2022',
  );
  expect(requestOf(narrow, 'Ausschuss')).toEqual({
    text: '',
    mode: 'said',
    sort: 'newest',
    presiding: false,
    dossier: 'Ausschuss',
    from: '2022-01-01',
    sessions: ['20/53'],
    years: [2022],
  });
});

test('pictures and answers keep to the time that is chosen', () => {
  const session = toggled({ ...empty, from: '2022-01-01' }, 'session', '20/53');
  const narrow = toggled(session, 'party', 'SPD');
  expect(JSON.parse(JSON.stringify(timeOf(narrow, 'Ausschuss')))).toEqual({
    dossier: 'Ausschuss',
    sessions: ['20/53'],
    from: '2022-01-01',
  });
  expect([isNarrowedBeyondTime(session), isNarrowedBeyondTime(narrow)]).toEqual([false, true]);
});

test('without a wish, words bring the best first and everything else the newest', () => {
  expect(sortOf(empty)).toBe('newest');
  expect(sortOf({ ...empty, text: 'Rente' })).toBe('relevance');
  expect(sortOf({ ...empty, text: 'Rente', sort: 'oldest' })).toBe('oldest');
});
