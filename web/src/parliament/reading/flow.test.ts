import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SpeechHead, SpeechKind } from '../../../../api/contract/speeches.ts';
import { flowOf, inSpeeches } from './flow.ts';

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
const speeches = (turns: string) =>
  inSpeeches(debate(turns)).map((speech) => speech.map(({ speaker }) => speaker).join(' '));

test('a speech goes on behind questions and words of the chair', () => {
  const turns = '(L) A (L) b? A c? (L) A (L) D';
  expect(speeches(turns)).toEqual(['(L)', 'A (L) b A c (L) A', '(L)', 'D']);
  for (const id of ['1', '3', '4', '5', '7'])
    expect(
      flowOf(debate(turns), id)
        .map(({ speechId }) => speechId)
        .join(''),
    ).toBe('1234567');
});

test('somebody who speaks again behind another gives a second speech', () => {
  expect(speeches('A (L) B (L) A')).toEqual(['A', '(L)', 'B', '(L)', 'A']);
});

test('a last question without an answer belongs to the speech all the same', () => {
  expect(speeches('A b? (L) C')).toEqual(['A b', '(L)', 'C']);
});

test('a short intervention ends a speech and stands alone', () => {
  expect(speeches('A c! A')).toEqual(['A', 'c', 'A']);
});

test('a question without a speech, and the chair, stand alone; an unknown turn is nowhere', () => {
  expect(speeches('b? (L) A')).toEqual(['b', '(L)', 'A']);
  expect(flowOf(debate('A'), '7')).toEqual([]);
});

test('every turn is there once, in order', () => {
  const turn = fc.constantFrom('A', 'B', 'b?', 'c!', '(L)');
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1 }), (turns) => {
      const all = debate(turns.join(' '));
      expect(
        inSpeeches(all)
          .flat()
          .toSorted((a, b) => a.turn - b.turn),
      ).toEqual(all);
    }),
  );
});
