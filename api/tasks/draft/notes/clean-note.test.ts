import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanNote } from './clean-note.ts';

test.each([
  ['StGB bittet um Verlängerung bis 30.6.2027', 'StGB bittet um Verlängerung bis 30. Juni 2027.'],
  ['lt. Umfrage ca. 40% betroffen', 'Laut Umfrage etwa 40 Prozent betroffen.'],
  ['Kosten: ca. 36.000 €', 'Die Kosten betragen etwa 36.000 Euro.'],
  ['Frist: 31.12.2026', 'Die Frist ist der 31. Dezember 2026.'],
  ['Ref. 34 u. Ref. 21 beteiligt', 'Ref. 34 und Ref. 21 beteiligt.'],
  ['Version 2.1 läuft', 'Version 2.1 läuft.'],
  ['Wer zahlt?', 'Wer zahlt?'],
  ['Sitzung am 45.13.2025', 'Sitzung am 45.13.2025.'],
])('%s', (note, sentence) => {
  expect(cleanNote(note)).toBe(sentence);
});

test('no number is lost, and every sentence ends', () => {
  const word = fc.constantFrom(
    'Frist',
    'Kosten',
    'läuft',
    'bis',
    'laut',
    'u.',
    'ca.',
    '&',
    '12',
    '3.400',
    '7,5',
    '80 %',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const sentence = cleanNote(words.join(' '));
      for (const number of words.join(' ').match(/\d[\d.,]*\d|\d/g) ?? []) expect(sentence).toContain(number);
      expect(sentence).toMatch(/[.!?:…]$/);
    }),
  );
});
