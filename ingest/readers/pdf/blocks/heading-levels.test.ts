import { expect, test } from 'vitest';
import type { Line } from '../layout/line.ts';
import type { Draft } from './draft.ts';
import { setLevels } from './heading-levels.ts';

function levels(...headings: [text: string, size: number][]): string[] {
  const drafts = headings.map(([text, size]): Draft => ({
    kind: 'heading',
    cells: [[{ text, size } as unknown as Line]],
  }));
  setLevels(drafts);
  return drafts.map((draft, i) => `${draft.level} ${headings[i]![0]}`);
}

test('size goes before numbering, and a heading without number stands beside the numbered ones', () => {
  expect(
    levels(
      ['Bericht', 16],
      ['Vorwort', 12],
      ['I. Lage', 12],
      ['II. Ziele', 12],
      ['1. Mittel', 11],
      ['1.1 Land', 11],
    ),
  ).toEqual(['1 Bericht', '2 Vorwort', '2 I. Lage', '2 II. Ziele', '3 1. Mittel', '4 1.1 Land']);
});

test('the units of statutes follow their order within one size', () => {
  expect(
    levels(['Artikel 1 Deichgesetz', 10], ['Teil 1 Deiche', 10], ['Abschnitt 2 Bau', 10], ['§ 3 Höhe', 10]),
  ).toEqual(['1 Artikel 1 Deichgesetz', '2 Teil 1 Deiche', '3 Abschnitt 2 Bau', '4 § 3 Höhe']);
  expect(levels(['Abschnitt 1 Grundsätze', 10], ['Artikel 1 Würde', 10])).toEqual([
    '1 Abschnitt 1 Grundsätze',
    '2 Artikel 1 Würde',
  ]);
});

test('figures at the beginning are no number where none counts on', () => {
  expect(levels(['25 Jahre Charta', 10], ['Ein Programm', 10])).toEqual([
    '1 25 Jahre Charta',
    '1 Ein Programm',
  ]);
});
