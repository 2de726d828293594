import { expect, test } from 'vitest';
import { invented } from '../testing/invented-speech.ts';
import { readTopic } from '../topic.ts';
import { mentionCandidates, positionCandidates } from './candidates.ts';

const topic = readTopic('Maut');
const call = '(Tim Beispiel [AfD]: Wir lehnen diese Maut ab, und zwar ganz!)';
const speech = invented({
  paragraphs: [
    'Die Maut gilt seit dem vergangenen Mai. Wir fordern eine Maut für alle schweren Fahrzeuge.',
    call,
    'Ich lese Ihnen vor:',
    'Wir fordern die Abschaffung der Maut auf allen Straßen.',
    'Die Mautpflicht muss für Handwerker entfallen.',
  ],
  calls: [call],
});

test('what the speaker wants, in the speaker’s own words: no call, nothing announced as a quotation', () => {
  const found = positionCandidates(speech, topic).map(({ text, stance }) => [stance, text]);
  expect(found).toEqual([
    ['demand', 'Wir fordern eine Maut für alle schweren Fahrzeuge.'],
    ['demand', 'Die Mautpflicht muss für Handwerker entfallen.'],
  ]);
});

test('offsets are those of the record', () => {
  const [first] = positionCandidates(speech, topic);
  const record = speech.blocks.map(({ text }) => text).join('\n\n');
  expect(record.slice(first!.start, first!.end)).toBe(first!.text);
});

test('where nobody states a position, what names the topic and is understood alone', () => {
  const best = mentionCandidates(speech, topic).toSorted((a, b) => b.score - a.score);
  expect(best[0]!.text).toBe('Die Maut gilt seit dem vergangenen Mai.');
});

test.each([
  ['Bürgergeld', 'Die Bürgergeldreform kommt.', ['Bürgergeldreform']],
  ['Bürgergeld', 'Bürger brauchen Geld.', []],
  ['Ausbau der Windkraft', 'Der Ausbau stockt, die Windkraft auch.', ['Ausbau', 'Windkraft']],
  ['-Maut Brücke', 'Die Maut zahlt Brücken.', ['Brücken']],
])('%s in „%s“', (text, sentence, expected) => {
  const found = readTopic(text).topicIn(sentence);
  expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual(expected);
});
