import { expect, it } from 'vitest';
import type { Source } from '../../evidence/source.ts';
import { readQuestion } from './question.ts';
import { match } from './strengths.ts';

const source = (text: string): Source => ({
  documentId: 'a',
  title: 'a',
  source: 'a',
  date: null,
  speaker: null,
  text,
  offset: null,
  anchorOf: () => ({ kind: 'line', label: 'Zeile 1', page: null }),
});

/** How strongly the text has the only value that the question names. */
function valueIn(question: string, text: string): number {
  const read = readQuestion(question);
  return match(read, [source(text)]).sentences[0]![read.wanted.length]!;
}

it('finds a date in dates only, not between the numbers of a telephone', () => {
  const question = 'Was wurde am 24. Dezember 2025 beschlossen?';
  expect(valueIn(question, 'Der Beschluss vom 24. Dezember 2025 gilt.')).toBe(1);
  expect(valueIn(question, 'Auskunft unter 0999 5533-0.')).toBe(0);
  expect(valueIn(question, 'Der Beschluss vom 23. Dezember 2025 gilt.')).toBe(0);
});

it('finds an amount that a text gives without its unit', () => {
  expect(valueIn('Was kostet 214.000 Euro?', 'Kosten (Euro): 214.000')).toBe(1);
});

/** How strongly the text has the first word that the question names. */
const strength = (question: string, text: string) =>
  match(readQuestion(question), [source(text)]).sentences[0]![0]!;

it('finds a ministry under its other name, and no noun for a verb', () => {
  expect(strength('Was will das Innenministerium?', 'Das Ministerium des Innern stimmt zu.')).toBe(1);
  expect(strength('Was will das Ministerium der Finanzen?', 'Das Innenministerium stimmt zu.')).toBe(0);
  expect(strength('Wo ist er zu stellen?', 'Er ist hier zu stellen.')).toBe(1);
  expect(strength('Wo ist er zu stellen?', 'Es gibt sechs Stellen.')).toBeLessThan(1);
});
