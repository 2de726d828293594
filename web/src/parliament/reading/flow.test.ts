import { expect, test } from 'vitest';
import type { SpeechHead, SpeechKind } from '../../../../api/contract/speeches.ts';
import { flowOf } from './flow.ts';

/** „A“ speaks, „b?“ asks, „c!“ intervenes, „(L)“ is the chair; ids count from 0. */
const debate = (turns: string): SpeechHead[] =>
  turns.split(' ').map((turn, index) => {
    const kind: SpeechKind = turn.endsWith('?')
      ? 'question'
      : turn.endsWith('!')
        ? 'intervention'
        : turn === '(L)'
          ? 'chair'
          : 'speech';
    const speaker = turn.replace(/[?!]/, '');
    return {
      speechId: String(index),
      documentId: 'd',
      title: 'Plenarprotokoll 20/5',
      turn: index + 1,
      term: 20,
      session: 5,
      date: null,
      agenda: null,
      agendaIndex: 0,
      personId: speaker,
      speaker,
      party: null,
      role: null,
      kind,
      words: 10,
      citation: 'BT-PlPr. 20/5',
    };
  });
const flow = (turns: string, id: number) => flowOf(debate(turns), String(id)).map(({ speaker }) => speaker);

test('a speech goes on behind the questions that interrupt it', () => {
  const turns = '(L) A (L) b? A c? (L) A (L) D';
  for (const id of [1, 3, 4, 5, 7]) expect(flow(turns, id)).toEqual(['A', '(L)', 'b', 'A', 'c', '(L)', 'A']);
  expect(flow(turns, 9)).toEqual(['D']);
});

test('somebody who speaks twice gives two speeches', () => {
  expect(flow('A (L) B (L) A', 0)).toEqual(['A']);
  expect(flow('A (L) A', 0)).toEqual(['A']);
});

test('a last question without an answer is shown behind the speech', () => {
  expect(flow('A b? (L) C', 1)).toEqual(['A', 'b']);
});

test('a short intervention ends a speech and stands alone', () => {
  expect(flow('A c! A', 0)).toEqual(['A']);
  expect(flow('A c! A', 1)).toEqual(['c']);
});

test('the chair and an unknown speech stand alone', () => {
  expect(flow('A (L) B', 1)).toEqual(['(L)']);
  expect(flow('A (L) B', 7)).toEqual([]);
});
