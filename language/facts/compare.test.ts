import { expect, it } from 'vitest';
import { compareFacts } from './compare.ts';
import { factsOf } from './facts.ts';

it.each([
  ['40.000 Fälle', 'vierzigtausend Fälle', 'same'],
  ['12 Mio. Euro', '12.000.000 Euro', 'same'],
  ['rund 40.000 Fälle', '39.870 Fälle', 'same'],
  ['rund 40.000 Fälle', '35.000 Fälle', 'different'],
  ['40.000 Fälle', 'rund 40.000 Fälle', 'looser'],
  ['40.000 Fälle', 'mehr als 40.000 Fälle', 'looser'],
  ['mehr als 40.000 Fälle', '40.510 Fälle', 'same'],
  ['höchstens 5 Fälle', 'mindestens 5 Fälle', 'different'],
  ['5 Prozent', '5 Prozentpunkte', 'different'],
  ['14 Tage', 'zwei Wochen', 'same'],
  ['binnen 14 Tagen', 'höchstens 14 Tage', 'same'],
  ['im Mai 2024', 'am 3. Mai 2024', 'same'],
  ['am 3. Mai 2024', 'im Mai 2024', 'different'],
  ['am 3. Mai', 'am 3. Mai 2024', 'same'],
  ['im Jahr 2024', 'am 3. Mai 2023', 'different'],
  ['§ 5 Abs. 2 VwVfG', '§ 5 Absatz 2 Satz 1 des Verwaltungsverfahrensgesetzes', 'same'],
  ['§ 5 Abs. 3 VwVfG', '§ 5 Abs. 2 VwVfG', 'different'],
  ['§ 5 VwGO', '§ 5 VwVfG', 'different'],
  ['das Ministerium', 'das Umweltministerium', 'same'],
  ['das Ministerium für Umwelt', 'das Umweltministerium', 'same'],
  ['das Finanzministerium', 'das Umweltministerium', 'different'],
])('%s against %s: %s', (statement, source, expected) => {
  expect(compareFacts(factsOf(statement)[0]!, factsOf(source)[0]!)).toBe(expected);
});
