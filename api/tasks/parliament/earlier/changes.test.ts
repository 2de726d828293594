import { expect, test } from 'vitest';
import { changedFigures } from './changes.ts';

const told = (answers: string[][]) =>
  changedFigures(answers).map(({ values }) => values.map(({ answer, text }) => [answer, text]));

test('the same thing counted anew is a change, told from the oldest on', () => {
  const answers = [
    ['Im Jahr 2021 wurden 148 Anträge auf Förderung von Radwegen bewilligt.'],
    ['Im Jahr 2022 wurden 163 Anträge auf Förderung von Radwegen bewilligt.'],
    ['Bis Juni 2023 wurden 171 Anträge auf Förderung von Radwegen bewilligt.'],
  ];
  expect(told(answers)).toEqual([
    [
      [0, '148 Anträge'],
      [1, '163 Anträge'],
      [2, '171 Anträge'],
    ],
  ]);
  const [change] = changedFigures(answers);
  const { span, statement, answer } = change!.values[1]!;
  expect(answers[answer]![statement]!.slice(...span)).toBe('163 Anträge');
  expect(change!.subject).toContain('Radwegen');
});

test.each([
  ['the same value', ['Es gibt 148 Anträge auf Förderung.'], ['Es gibt 148 Anträge auf Förderung.']],
  ['another thing', ['Es gibt 148 Anträge auf Förderung.'], ['Es gibt 163 Brücken im Landkreis.']],
  [
    'another unit',
    ['Die Förderung der Wege kostet 5 Millionen Euro.'],
    ['Die Förderung der Wege umfasst 7 Prozent.'],
  ],
])('%s is no change', (_, before, after) => {
  expect(told([before, after])).toEqual([]);
});

test('two values of one answer are not held against each other', () => {
  expect(
    told([['Im Norden gibt es 12 Stellen im Referat.', 'Im Süden gibt es 9 Stellen im Referat.']]),
  ).toEqual([]);
});
