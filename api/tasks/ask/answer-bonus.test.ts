import { expect, test } from 'vitest';
import { readQuestion } from '../matching/question.ts';
import { answerBonus } from './answer-bonus.ts';

/** The sentences, those that answer best first; those that do not answer left out. */
function ranked(question: string, ...sentences: string[]): string[] {
  const read = readQuestion(question);
  const bonus = (text: string) => answerBonus(text, read);
  return sentences.filter((text) => bonus(text) > 0).sort((a, b) => bonus(b) - bonus(a));
}

const due = 'Anträge sind bis spätestens 31. März 2026 zu stellen.';
const past = 'Bis zum 31. Oktober 2025 sind 104 Anträge gekommen.';
const dated = 'Der Antrag vom 3. Mai 2025 ist bewilligt.';

test('„bis wann“ is answered by what is due, less by what has been, least by just any date', () => {
  const asked = ranked('Bis wann sind Anträge zu stellen?', 'Anträge sind zu stellen.', dated, past, due);
  expect(asked).toEqual([due, past, dated]);
});

test('„seit wann“ is answered by a beginning', () => {
  const start = 'Sie gilt seit dem 1. Oktober 2025.';
  expect(ranked('Seit wann gilt die Richtlinie?', dated, start)).toEqual([start, dated]);
});

test('times of day answer, too', () => {
  const hours = 'Die Rahmenzeit dauert von 6 bis 21 Uhr.';
  expect(ranked('Wie lange dauert die Rahmenzeit?', hours)).toEqual([hours]);
  expect(ranked('Wann beginnt die Sitzung?', 'Beginn ist um 10.00 Uhr.')).toHaveLength(1);
});
