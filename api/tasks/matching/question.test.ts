import { describe, expect, test } from 'vitest';
import { readQuestion } from './question.ts';

const firstStems = (text: string) => readQuestion(text).wanted[0]?.stems;
const subjectsOf = (text: string) =>
  readQuestion(text)
    .wanted.filter(({ subject }) => subject)
    .map((word) => word.text);

test.each([
  ['Welche Rolle spielt die Geothermie im Landkreis Südmark?', ['Geothermie', 'Landkreis', 'Südmark']],
  ['Gilt die Frist auch für kleine Gemeinden?', ['Frist']],
  ['Sanierungskosten der Brücke', ['Sanierungskosten', 'Brücke']],
  ['Was plant das Ministerium zum Thema Wärme?', ['Wärme']],
  ['Was ist das?', []],
  ['Welche Frist gilt für kleine Gemeinden?', []],
])('%s is about %j', (text, subjects) => expect(subjectsOf(text)).toEqual(subjects));

test.each([
  ['Wann kommt Herr Rehder?', ['Rehder']],
  ['Wie hoch war Ende 2024 der Rückstand?', ['Rückstand']],
  ['Was sagt Nummer 4.4 der Satzung?', ['Satzung']],
  ['Welche Frist gilt nach neuem Recht?', []],
  ['Wer lehnte die Erhöhung ab?', ['Erhöhung']],
  ['Was will das Ministerium des Innern?', ['Ministerium des Innern']],
])('%s is about %j and not about how it is asked', (text, subjects) =>
  expect(subjectsOf(text)).toEqual(subjects),
);

describe('words', () => {
  test('compounds are known by their parts, names are not taken apart', () => {
    const [applications] = readQuestion('Bis wann sind Förderanträge zu stellen?').wanted;
    expect(applications?.parts).toHaveLength(2);
    const names = readQuestion('Was sagte Erika Sonnenberg?').wanted.filter(({ subject }) => subject);
    expect(names.flatMap(({ parts }) => parts)).toEqual([]);
  });

  test('participles go with their infinitives', () => {
    expect(firstStems('Warum wurde umgeschichtet?')).toContain('umschicht');
    expect(firstStems('Wird das gekürzt?')).toContain('kurz');
  });

  test('values are compared as facts, not as words', () => {
    const { wanted, values } = readQuestion('Was regelt § 4 Abs. 2 seit dem 3. Mai 2024?');
    expect(values.map(({ kind }) => kind)).toEqual(['reference', 'date']);
    expect(wanted.map(({ text }) => text)).toEqual(['regelt']);
  });
});

test.each([
  ['Wie viele neue Stellen gibt es?', 'number', 'stell'],
  ['Was kostet die Brücke?', 'amount', null],
  ['Bis wann läuft die Frist?', 'date', null],
  ['Wie lange dauert das?', 'duration', null],
  ['Wer entscheidet?', 'person', null],
  ['Was kostet 214.000 Euro?', undefined, undefined],
])('%s wants %s', (text, kind, counted) => {
  const { answer } = readQuestion(text);
  expect([answer?.kinds[0], answer?.counted]).toEqual([kind, counted]);
});
