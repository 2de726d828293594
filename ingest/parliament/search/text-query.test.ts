import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clause } from './clause.ts';
import { parseTextQuery } from './text-query.ts';

/** „wort“, „"a b"“, „(a ~5 b)“, „(a | b)“, „anfang*“ */
function written(clause: Clause): string {
  switch (clause.kind) {
    case 'word':
      return clause.terms[0]!;
    case 'prefix':
      return `${clause.start}*`;
    case 'phrase':
      return `"${clause.slots.map((keys) => keys.join('/')).join(' ')}"`;
    case 'near':
      return `(${clause.clauses.map(written).join(` ~${clause.distance} `)})`;
    case 'any':
      return `(${clause.clauses.map(written).join(' | ')})`;
  }
}

const all = (text: string) => parseTextQuery(text).all.map(written);
const none = (text: string) => parseTextQuery(text).none.map(written);

describe('what somebody types', () => {
  test.each([
    ['die Kosten der Wärmepumpe', ['kost', 'warmepump']],
    ['„Anstalt des Bundes“ Frist', ['"anstalt des bund"', 'frist']],
    ['"Recht auf Arbeit"', ['"recht auf arbeit"']],
    ['»Wolf und Bär«', ['"wolf und bar"']],
    ['„9 Euro“', ['("9 euro" | "9euro/~9euro")']],
    ['„das 9-Euro-Ticket“', ['("das 9euroticket/~9euroticket" | "das 9 euro ticket")']],
    ['Gas NEAR/5 Speicher', ['(gas ~5 speich)']],
    ['Gas NEAR Speicher', ['(gas ~10 speich)']],
    ['„Hilfe im“ NAHE/3 Winter Geld', ['("hilf im" ~3 wint)', 'geld']],
    ['a1 NEAR/2 b1 NEAR/3 c1', ['(a1 ~2 b1)', '(b1 ~3 c1)']],
    ['Wolf ODER Bär Zaun', ['(wolf | bar)', 'zaun']],
    ['Rente OR Pension OR Ruhegehalt', ['(rent | pension | ruhegehalt)']],
    ['§ 15 Abs. 2', ['par15', 'abs2']],
    ['Drucksache 20/1234', ['drucksach', '20_1234']],
    ['CO2-Preis', ['(co2preis | "co2 preis")']],
    ['9-Euro-Ticket', ['(9euroticket | "9 euro ticket")']],
    ['2024-05-03', ['d2024_05_03']],
    ['Wärmep*', ['(warmep* | ~warmep* | warmep)']],
  ])('%s', (text, clauses) => {
    expect(all(text)).toEqual(clauses);
  });

  test('a minus leaves out, a dash does not', () => {
    expect(none('Wolf -Zaun -„Hund im Hof“')).toEqual(['zaun', '"hund im hof"']);
    expect(all('Wolf -Zaun')).toEqual(['wolf']);
    expect(parseTextQuery('Wolf – Zaun').none).toEqual([]);
    expect(parseTextQuery('Bund-Länder-Gruppe').none).toEqual([]);
  });

  test('a word is sought by meaning, too, however it is hyphenated; anything else must be there', () => {
    expect(parseTextQuery('EU-Beitritt CO2-Preis Wolf').strict).toEqual([]);
    expect(parseTextQuery('EU-Beitritt „rote Liste“ Wolf ODER Bär a1 NEAR b1 Wärm*').strict).toHaveLength(4);
  });

  test.each([
    'NEAR/5',
    'Gas NEAR',
    'ODER Gas',
    'Gas ODER',
    '-NEAR',
    '„',
    '*',
    '„offen',
    '- -',
    'NEAR NEAR NEAR',
  ])('%s is no error', (text) => {
    expect(() => parseTextQuery(text)).not.toThrow();
  });

  test('operators without two sides are left out', () => {
    expect(all('Gas NEAR')).toEqual(['gas']);
    expect(all('ODER Gas')).toEqual(['gas']);
  });

  test('what is asked for by meaning leaves out what must not be there', () => {
    expect(parseTextQuery('Wolf „rote Liste“ -Zaun').plain).toBe('Wolf rote Liste');
  });

  test('whatever is typed can be read', () => {
    const piece = fc.oneof(
      fc.constantFrom('NEAR/3', 'ODER', '-', '„', '“', '"', '*', ' ', 'Gas', 'Wolf', '§ 5', '20/12'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { all: clauses, none: ruledOut } = parseTextQuery(pieces.join(' '));
        expect([...clauses, ...ruledOut].map(written).every((clause) => clause !== '')).toBe(true);
      }),
    );
  });
});
