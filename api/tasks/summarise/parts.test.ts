import { expect, test } from 'vitest';
import type { Block } from '../../../ingest/document.ts';
import { givenMaterial } from '../material.ts';
import { partsOf } from './parts.ts';
import { unitsOf } from './units.ts';

const anchor = { kind: 'line' as const, label: 'Zeile 1', page: null };
const head = {
  kind: 'sonstiges' as const,
  language: 'de',
  date: null,
  number: null,
  authors: [],
  attachments: [],
};

function book(chapters: number, sentences: number) {
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: 'Bericht', anchor }];
  for (let chapter = 1; chapter <= chapters; chapter++) {
    blocks.push({ kind: 'heading', level: 2, text: `Kapitel ${chapter}`, anchor });
    for (let at = 0; at < sentences; at++) {
      blocks.push({ kind: 'paragraph', text: `Im Kapitel steht der Satz mit der Nummer ${at}.`, anchor });
    }
  }
  return givenMaterial({ ...head, title: 'Bericht', blocks, pages: null }, 'bericht.md');
}

const headings = (chapters: number, sentences: number, room: number) =>
  partsOf([unitsOf(book(chapters, sentences))], room).map(({ heading }) => heading);

test('a long document is divided by its chapters, below its title', () => {
  expect(headings(4, 50, 10)).toEqual(['Kapitel 1', 'Kapitel 2', 'Kapitel 3', 'Kapitel 4']);
});

test('a short one, or one with more chapters than there is room for, stays whole', () => {
  expect(headings(4, 5, 10)).toEqual([null]);
  expect(headings(40, 5, 10)).toEqual([null]);
});

test('headings, tables, footnotes and fragments are no sentences of a summary', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'Die Überschrift ist kein Satz der Zusammenfassung.', anchor },
    { kind: 'table-row', text: 'Die Zeile | ist auch | kein Satz.', anchor },
    { kind: 'footnote', text: 'Die Fußnote ist ebenfalls kein Satz.', anchor },
    { kind: 'paragraph', text: 'Guten Tag! Der Antrag wurde im Mai bewilligt.', anchor },
    {
      kind: 'speech',
      text: '(Beifall bei der Opposition und der Regierung.)',
      anchor,
      speech: { speaker: null, party: null, role: null, turn: 1, interjection: true },
    },
  ];
  const units = unitsOf(givenMaterial({ ...head, title: '', blocks, pages: null }, 'x'));
  expect(units.map(({ text }) => text)).toEqual(['Der Antrag wurde im Mai bewilligt.']);
});
