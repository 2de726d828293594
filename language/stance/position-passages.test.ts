import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../words.ts';
import { positionPassages } from './position-passages.ts';

const topicIn = (sentence: string) =>
  words(sentence).flatMap(({ text, start, end }) =>
    text.startsWith('Maut') ? [{ start, end, whole: text === 'Maut' }] : [],
  );
const found = (paragraph: string, party: string | null = 'SPD') =>
  positionPassages(paragraph, { topicIn, party }).map(({ start, end }) => paragraph.slice(start, end));

test('the plainest sentence comes first', () => {
  const paragraph =
    'Die Maut gilt seit Mai. Die Maut ist für viele Betriebe in der Region ungerecht. Wir fordern für den Verkehr eine Maut, die alle Fahrzeuge erfasst und gerecht verteilt ist.';
  expect(found(paragraph)).toEqual([
    'Wir fordern für den Verkehr eine Maut, die alle Fahrzeuge erfasst und gerecht verteilt ist.',
    'Die Maut ist für viele Betriebe in der Region ungerecht.',
  ]);
});

test('what leans on the sentence before is quoted with it', () => {
  const paragraph = 'Der Minister plant eine Maut für Radwege. Das lehnen wir mit allem Nachdruck ab.';
  expect(found(paragraph)).toEqual([paragraph]);
  expect(found('Wir fordern mehr Busse und mehr Bahnen in der Fläche. Die Maut kommt.')).toEqual([]);
});

test('what was broken off by a call ends with its last whole clause', () => {
  expect(found('Die Maut ist für die Menschen auf dem Land ungerecht; denn sie fahren,')).toEqual([
    'Die Maut ist für die Menschen auf dem Land ungerecht; denn sie fahren',
  ]);
});

test('words the speaker quotes over several sentences are not the speaker’s', () => {
  const paragraph =
    'Ich zitiere: „Wir fordern eine Maut auf jeder Straße. Wir fordern sie jetzt und für alle Zeit.“ So war das.';
  expect(found(paragraph)).toEqual([]);
});

test('nor are those that somebody is said to say, up to the dash that gives the floor back', () => {
  const paragraph =
    'Dann kommt der Minister und sagt: Das geht nicht. Wir müssen die Maut auf allen Straßen behalten. – Wir fordern eine Maut nur für schwere Fahrzeuge auf Autobahnen.';
  expect(found(paragraph)).toEqual(['Wir fordern eine Maut nur für schwere Fahrzeuge auf Autobahnen.']);
});

test.each([
  'Wir wollen trotz Maut neue Straßen für alle Gemeinden bauen.',
  'In der Debatte um die Maut müssen wir zwei hohe Güter gegeneinander abwägen.',
  'Wir müssen die Gemeinden unterstützen, weil die Maut dort nichts einbringt.',
  'Wir müssen Ihren Haushalt – darin steht auch die Maut – heute ablehnen.',
  'Nach § 3 muss die Maut an jeder Auffahrt gezahlt werden.',
  'Da das Recht die Ausnahme verbietet, muss die Maut auch dort erhoben werden.',
  'Es kann sein, dass wir die Maut im kommenden Jahr wieder brauchen.',
  'Anders als bei der Maut müssen hier die Gemeinden selbst tätig werden.',
  'Statt langer Reden darüber, was nicht geht, wie die Einführung einer Maut, muss die Bahn schneller werden.',
  'Die Busse sind bald voll, weil auch die Maut gilt, und die Straße muss breiter werden.',
])('who names the topic in passing states no position on it: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test.each([
  'Es ist richtig, dass in diesem Sommer überall eine Maut erhoben wird.',
  'Was wir seit langer Zeit brauchen, ist eine Maut auf allen Straßen.',
  'Wir müssen in den nächsten Jahren alles dafür tun, die Maut überall abzuschaffen.',
])('what another clause says of the topic is a position on it: %s', (sentence) => {
  expect(found(sentence)).toEqual([sentence]);
});

test('the topic itself counts more than a compound of it', () => {
  expect(
    found('Wir brauchen die Mautstelle an der Grenze nicht mehr. Wir brauchen die Maut für alle Wege.')[0],
  ).toBe('Wir brauchen die Maut für alle Wege.');
});

test('every passage stands in its paragraph and names the topic', () => {
  const piece = fc.constantFrom(
    'Wir fordern eine Maut für alle schweren Fahrzeuge.',
    'Das lehnen wir ab.',
    'Die Maut',
    '„',
    '“',
    ' ',
    'ist ein großer und teurer Fehler.',
    'Und deshalb,',
    '– ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const paragraph = pieces.join(' ');
      for (const passage of positionPassages(paragraph, { topicIn, party: null })) {
        const text = paragraph.slice(passage.start, passage.end);
        expect(text).toContain('Maut');
        expect(text.trim()).toBe(text);
      }
    }),
  );
});
