import { expect, test } from 'vitest';
import { invented } from '../testing/invented-speech.ts';
import { turnsOf } from './turns.ts';

test('who goes on after a question speaks once; the chair never', () => {
  const record = [
    invented({ speaker: 'Ute Leiter', presiding: true, kind: 'chair', paragraphs: ['Das Wort hat …'] }),
    invented({ speaker: 'Eva Muster', turn: 2, paragraphs: ['Erstens.'] }),
    invented({ speaker: 'Tim Beispiel', kind: 'question', turn: 3, paragraphs: ['Warum?'] }),
    invented({ speaker: 'Eva Muster', turn: 4, paragraphs: ['Darum.'] }),
    invented({ speaker: 'Tim Beispiel', turn: 5, paragraphs: ['Nein.'] }),
    invented({ speaker: 'Eva Muster', turn: 6, paragraphs: ['Doch.'] }),
  ];
  expect(turnsOf(record).map(({ turn }) => turn)).toEqual([2, 3, 5, 6]);
});
