import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperNumbers, parsePaperNumber } from './paper-numbers.ts';

const numbers = (text: string) =>
  paperNumbers(text).map(({ kind, body, number, page, quadrant }) =>
    [kind === 'drucksache' ? 'Drs' : 'PlPr', body, number, page, quadrant].filter((part) => part !== null),
  );

test.each([
  ['auf Drucksache 99/1234.', [['Drs', 'BT', '99/1234']]],
  ['– Drucksache 99/1234 –', [['Drs', 'BT', '99/1234']]],
  [
    'Drucksachen 99/12, 99/13 und 99/14',
    [
      ['Drs', 'BT', '99/12'],
      ['Drs', 'BT', '99/13'],
      ['Drs', 'BT', '99/14'],
    ],
  ],
  ['BT-Drs. 99/1234, S. 5', [['Drs', 'BT', '99/1234', 5]]],
  ['Bundestagsdrucksache 99/7 (Seite 12)', [['Drs', 'BT', '99/7', 12]]],
  ['Bundesratsdrucksache 123/21', [['Drs', 'BR', '123/21']]],
  ['LT-Drs. 18/77', [['Drs', 'LT', '18/77']]],
  ['BT-Drucks. 99/1 (neu)', [['Drs', 'BT', '99/1']]],
  ['Plenarprotokoll 99/53, S. 5921 B', [['PlPr', 'BT', '99/53', 5921, 'B']]],
  ['BT-PlPr. 99/53, S. 5921B', [['PlPr', 'BT', '99/53', 5921, 'B']]],
  ['in der Saison 2023/24, zu 3/4', []],
  ['Drucksache 1/2/3', []],
  ['Umdruck 99/12', []],
])('%s', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test('spans are in order, disjoint and within the text, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom('Drucksache ', 'Drs. ', 'PlPr ', '99/1', ', ', ' und ', 'S. 4', ' B', '\u00a0'),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const one of paperNumbers(text)) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(one.start, one.end)).toContain(one.number);
        end = one.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each([
  ['99/1234', 'BT', '99/1234'],
  [' bt-drs. 99/1234 ', 'BT', '99/1234'],
  ['BR-Drs. 12/21', 'BR', '12/21'],
  ['Drucksache 99/5', 'BT', '99/5'],
])('%j as typed', (typed, body, number) => {
  expect(parsePaperNumber(typed)).toEqual({ body, number });
});
test('a paper of nobody named belongs to the parliament at home', () => {
  expect(paperNumbers('Drucksache 7/1, BR-Drs. 2/25', 'LT').map(({ body }) => body)).toEqual(['LT', 'BR']);
  expect(parsePaperNumber('7/1', 'LT')).toEqual({ body: 'LT', number: '7/1' });
});

test('what is no number is none', () => expect(parsePaperNumber('Wärmeplanung')).toBeNull());
