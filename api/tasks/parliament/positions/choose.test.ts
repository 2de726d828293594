import { expect, test } from 'vitest';
import { invented } from '../testing/invented-speech.ts';
import { chooseQuotations, type PositionCandidate } from './choose.ts';

function candidate(speaker: string, session: number, text: string, score: number): PositionCandidate {
  const speech = invented({ speaker, session, paragraphs: [text] });
  const { start, end } = speech.blocks[0]!;
  return { speech, start, end, text, stance: 'demand', score };
}

const best = candidate('Eva Muster', 9, 'Wir fordern eine Maut für alle schweren Fahrzeuge.', 3);
const twin = candidate('Tim Beispiel', 8, 'Wir fordern eine Maut für alle schweren Fahrzeuge!', 2.9);
const same = candidate('Eva Muster', 10, 'Die Brücken müssen aus dieser Maut bezahlt werden.', 2.8);
const other = candidate('Ada Probe', 7, 'Die Maut darf das Handwerk nicht belasten.', 2.4);

test('the plainest first, then another person before the same one, in the order of time', () => {
  expect(chooseQuotations([same, other, best], 2)).toEqual([other, best]);
  expect(chooseQuotations([same, other, best], 3)).toEqual([other, best, same]);
});

test('what two people say in the same words is quoted once', () => {
  expect(chooseQuotations([best, twin, other], 3)).toEqual([other, best]);
});
