import { describe, expect, it } from 'vitest';
import { lengthOfItem, toldList, toldRow } from './composed.ts';

describe('lengthOfItem', () => {
  it.each([
    ['die Mittel zu erhöhen,', 'die Mittel zu erhöhen'],
    ['die Mittel zu erhöhen, und', 'die Mittel zu erhöhen'],
    ['die Mittel zu erhöhen oder', 'die Mittel zu erhöhen'],
    ['die Mittel zu erhöhen.', 'die Mittel zu erhöhen'],
    ['Hund und Katze', 'Hund und Katze'],
    ['das Land umzurunden', 'das Land umzurunden'],
  ])('%s', (item, without) => {
    expect(item.slice(0, lengthOfItem(item))).toBe(without);
  });
});

it('tells items behind the words that open their list', () => {
  expect(toldList(['Es wird empfohlen,', 'den Deich\nzu prüfen', 'die Mittel zu erhöhen'])).toBe(
    'Es wird empfohlen, den Deich zu prüfen; die Mittel zu erhöhen.',
  );
});

describe('toldRow', () => {
  it('gives each cell the name of its column', () => {
    expect(toldRow('Variante | Kosten | Fertig', 'Neubau | 58,4 Mio. Euro | 2032')).toBe(
      'Neubau – Kosten: 58,4 Mio. Euro; Fertig: 2032.',
    );
  });

  it('leaves out empty cells, and does with or without an empty corner', () => {
    expect(toldRow(' | bisher | neu', 'Frist |  | 2027')).toBe('Frist – neu: 2027.');
    expect(toldRow('bisher | neu', 'Frist | 2026 | 2027')).toBe('Frist – bisher: 2026; neu: 2027.');
  });

  it.each([
    ['Variante | Kosten', 'Neubau'],
    ['Variante', 'Neubau | 2 Mio. Euro | 2032'],
    ['Variante | Kosten', ' | 2 Mio. Euro'],
    ['Variante | Kosten', 'Neubau | '],
  ])('tells nothing of rows that do not fit: %s / %s', (columns, row) => {
    expect(toldRow(columns, row)).toBeNull();
  });
});

it('a row of a form that nobody has filled in tells nothing', () => {
  expect(toldRow('Stelle | Rolle | Frist', 'Land | ... | –')).toBeNull();
  expect(toldRow('Stelle | Rolle | Frist', 'Land | ... | 30. Juni')).toBe('Land – Frist: 30. Juni.');
});
