import { expect, test } from 'vitest';
import { namesNothing, searchText } from './follow-up.ts';

const before = 'Wie hoch ist der Höchstbetrag der Förderung für kleine Gemeinden?';

test.each([
  ['Und bis wann?', 'Und bis wann? Höchstbetrag Förderung'],
  ['Warum?', 'Warum? Höchstbetrag Förderung'],
  ['Wer hat sie beschlossen?', 'Wer hat sie beschlossen? Höchstbetrag Förderung'],
  ['Und in Landkreisen?', 'Und in Landkreisen? Höchstbetrag Förderung'],
  ['Welche Frist gilt dafür?', 'Welche Frist gilt dafür? Höchstbetrag Förderung'],
  ['Fasse das zusammen.', 'Fasse das zusammen. Höchstbetrag Förderung'],
  ['Kannst du das genauer sagen?', 'Kannst du das genauer sagen? Höchstbetrag Förderung'],
])('„%s“ leans on the question before', (question, searched) => {
  expect(searchText(question, before)).toBe(searched);
});

test.each([
  'Wer leitet das Kompetenzzentrum?',
  'Wie viele Stellen bekommt das Kompetenzzentrum Wärme?',
  'Können Sie mir die Aufgaben der Landesförderbank nennen?',
  'Und was kostet ein Wärmeplan für die Stadt Birkstedt?',
])('„%s“ stands for itself', (question) => {
  expect(searchText(question, before)).toBe(question);
});

test('a chain of short questions keeps its subject', () => {
  const second = searchText('Und bis wann?', before);
  expect(searchText('Warum?', second)).toBe('Warum? Höchstbetrag Förderung');
});

test('the first question is searched for as it is', () => {
  expect(searchText('Und bis wann?', null)).toBe('Und bis wann?');
});

test.each([
  'Fasse das zusammen.',
  'Worum geht es?',
  'Was sind die wichtigsten Punkte?',
  'Erkläre das genauer!',
])('„%s“ names nothing to search for', (question) => expect(namesNothing(question)).toBe(true));

test.each(['Fasse die Förderrichtlinie zusammen.', 'Was steht in § 4?', 'Erkläre den Konvoi!', 'Förderung?'])(
  '„%s“ names something',
  (question) => expect(namesNothing(question)).toBe(false),
);
