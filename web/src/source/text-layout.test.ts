import { expect, test } from 'vitest';
import type { DocumentText } from '../../../api/contract/documents.ts';
import { cellsOf, layOut, marksOf, together } from './text-layout.ts';

type Block = DocumentText['blocks'][number];

/** Blocks with the offsets they have in a text joined by blank lines. */
function blocksOf(...parts: (Partial<Block> & { text: string })[]): Block[] {
  let start = 0;
  return parts.map((part) => {
    const block: Block = {
      kind: 'paragraph',
      level: null,
      start,
      anchor: 'Absatz 1',
      speaker: null,
      party: null,
      interjection: false,
      ...part,
    };
    start += part.text.length + 2;
    return block;
  });
}

test('marks a stretch across blocks, and knows where it begins', () => {
  const blocks = blocksOf({ text: 'Erster Absatz.' }, { text: 'Zweiter Absatz.' }, { text: 'Dritter.' });
  const laidOut = layOut(blocks, marksOf([7, 23]));
  const marked = laidOut.map(({ segments }) =>
    segments.filter((part) => part.marked).map((part) => part.text),
  );
  expect(marked).toEqual([['Absatz.'], ['Zweiter'], []]);
  expect(laidOut.map(({ first }) => first)).toEqual([true, false, false]);
});

test('an anchor is shown where it changes', () => {
  const blocks = blocksOf({ text: 'a' }, { text: 'b' }, { text: 'c', anchor: 'Absatz 2' });
  expect(layOut(blocks, marksOf(null)).map(({ anchor }) => anchor)).toEqual(['Absatz 1', null, 'Absatz 2']);
});

test('a speaker is named when the speech begins, not again after an interjection', () => {
  const speech = { kind: 'speech', speaker: 'Erika Beispiel', party: 'XYZ' } as const;
  const blocks = blocksOf(
    { text: 'Meine Damen und Herren!', ...speech },
    { text: '(Beifall)', kind: 'speech', interjection: true, speaker: 'Max Muster' },
    { text: 'Danke.', ...speech },
    { text: 'Nun zum Nächsten.', ...speech, speaker: 'Präsident', party: null },
  );
  expect(layOut(blocks, marksOf(null)).map(({ speaker }) => speaker)).toEqual([
    'Erika Beispiel (XYZ)',
    null,
    null,
    'Präsident',
  ]);
});

test('of many places found one is looked at', () => {
  const blocks = blocksOf({ text: 'Rad und Rad.' }, { text: 'Ein Rad.' });
  const laidOut = layOut(blocks, {
    spans: [
      [0, 3],
      [8, 11],
      [18, 21],
    ],
    shown: [8, 11],
  });
  const looked = laidOut.map(({ segments }) => segments.map(({ marked, shown }) => [marked, shown]));
  expect(looked).toEqual([
    [
      [true, false],
      [false, false],
      [true, true],
      [false, false],
    ],
    [
      [false, false],
      [true, false],
      [false, false],
    ],
  ]);
  expect(laidOut.map(({ first }) => first)).toEqual([true, false]);
});

test('rows of a table stand together, cell by cell, with their marks', () => {
  const row = { kind: 'table-row', text: 'Lindental |  | 4,2' } as const;
  const laidOut = layOut(blocksOf({ text: 'Davor.' }, row, row, { text: 'Danach.' }), marksOf([23, 26]));
  expect(together(laidOut).map(({ length }) => length)).toEqual([1, 2, 1]);
  const cells = cellsOf(laidOut[1]!.segments);
  expect(cells.map((cell) => cell.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''))).toEqual(
    ['Lindental', '', '[4,2]'],
  );
});

test('an empty cell at the edge of a row keeps its place: a synopsis has two columns', () => {
  const blocks = blocksOf(
    { kind: 'table-row', text: '| (2a) neu' },
    { kind: 'table-row', text: '(3) alt |' },
  );
  const cells = layOut(blocks, marksOf(null)).map(({ segments }) =>
    cellsOf(segments).map((cell) => cell.map(({ text }) => text).join('')),
  );
  expect(cells).toEqual([
    ['', '(2a) neu'],
    ['(3) alt', ''],
  ]);
});
