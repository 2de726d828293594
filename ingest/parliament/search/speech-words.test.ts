import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf, placesOf } from './marks.ts';
import { postingsOf } from './postings.ts';
import { PostingsReader } from './postings-reader.ts';
import { SpeechWords } from './speech-words.ts';
import { parseTextQuery } from './text-query.ts';

const word = fc.constantFrom(
  'Miete',
  'Wohngeld',
  'Geld',
  'und',
  '§ 15',
  'CO2-Preis',
  '9-Euro-Ticket',
  '3. Mai 2024',
  '!',
);
const block = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const speech = fc.record({
  speaker: fc.constantFrom('Eva Miete', 'Jan Mai'),
  said: fc.array(block, { maxLength: 6 }),
  calls: fc.constant(['Geld!']),
});
const query = fc.constantFrom(
  'Miete',
  'Geld',
  'Wohn*',
  'M*',
  '„Miete und“',
  '„Geld Geld“',
  'Miete NEAR/2 Geld',
  'Geld NEAR/1 Geld',
  'Miete ODER „und Wohngeld“',
  '§ 15',
  'CO2-Preis',
  'Ticket',
  '„9 Euro Ticket“',
  'Mai',
);

const distinct = (places: readonly unknown[]) => new Set(places.map(String)).size;

test('the index knows of each block of each speech what its text says', () => {
  fc.assert(
    fc.property(fc.array(speech, { minLength: 1, maxLength: 4 }), query, (speeches, asked) => {
      const reader = new PostingsReader(postingsOf(speeches));
      const [clause] = parseTextQuery(asked).all;
      for (const [unit, { said }] of speeches.entries()) {
        const words = new SpeechWords(reader, unit);
        const places = said.map((_, n) => distinct(placesOf(words.block(n), clause!)));
        expect(places).toEqual(said.map((text) => distinct(marksOf(text, [clause!])[0]!)));
      }
    }),
  );
});
