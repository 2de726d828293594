import { describe, expect, test } from 'vitest';
import type { Block } from '../../ingest/document.ts';
import { cite, givenMaterial, headingOf } from './material.ts';

const anchor = (page: number) => ({ kind: 'page' as const, label: `S. ${page}`, page });
const blocks: Block[] = [
  { kind: 'paragraph', text: 'Erster Absatz.', anchor: anchor(1) },
  { kind: 'paragraph', text: 'Zweiter Absatz.', anchor: anchor(2) },
];

function material(title: string, date: string | null, source: string) {
  const document = {
    title,
    kind: 'sonstiges' as const,
    language: 'de',
    number: null,
    authors: [],
    attachments: [],
  };
  return givenMaterial({ ...document, date, blocks, pages: { count: 2, needsOcr: [] } }, source);
}

describe('headings', () => {
  const [old, young] = [
    material('Richtlinie', '2025-01-15', 'a.pdf'),
    material('Richtlinie', '2025-09-24', 'b.pdf'),
  ];
  const undated = material('Richtlinie', null, 'c.pdf');
  test.each([
    ['a title of its own', material('Vermerk', null, 'd.pdf'), [old, young], 'Vermerk'],
    ['versions with dates', young, [old, young], 'Richtlinie (24. September 2025)'],
    ['a version without a date', undated, [old, undated], 'Richtlinie (c.pdf)'],
  ])('%s', (_what, one, others, heading) =>
    expect(headingOf(one, [...others, one].filter(unique))).toBe(heading),
  );
});

test('a citation is verbatim and names where it begins and ends', () => {
  const citation = cite(material('Vermerk', null, 'd.pdf'), 7, 30);
  expect(citation).toMatchObject({
    quote: 'Absatz.\n\nZweiter Absatz',
    anchor: { label: 'S. 1–2', page: 1 },
    span: null,
  });
});

function unique<T>(item: T, at: number, all: readonly T[]): boolean {
  return all.indexOf(item) === at;
}
