import { expect, test } from 'vitest';
import type { Section } from '../../../contract/grounded-text.ts';
import { inWords, lengthOf, trim } from './length.ts';

function section(...texts: [text: string, supported?: boolean][]): Section {
  const statements = texts.map(([text, supported = true]) => ({
    text,
    citations: [],
    check: { status: supported ? ('supported' as const) : ('unsupported' as const), findings: [] },
  }));
  return { heading: null, statements };
}

test('what nothing carries goes first, and the length is kept from both sides', () => {
  const text = [
    section(
      ['Die Brücke über den Mühlgraben wird im März saniert.'],
      ['Einhörner haben die Brücke über den Graben gebaut gestern.', false],
    ),
    section(['Die Sanierung der Brücke kostet zwei Mio. Euro insgesamt.']),
  ];
  const budget = { unit: 'words' as const, value: 18 };
  const trimmed = trim(text, budget);
  expect(trimmed.flatMap(({ statements }) => statements.map((one) => one.text))).toEqual([
    'Die Brücke über den Mühlgraben wird im März saniert.',
    'Die Sanierung der Brücke kostet zwei Mio. Euro insgesamt.',
  ]);
  expect(lengthOf(trimmed, budget)).toBe(18);
});

test('lengths in words', () => {
  expect(inWords({ unit: 'words', value: 1500 })).toBe('etwa 1.500 Wörter');
  expect(inWords({ unit: 'sentences', value: 4 })).toBe('genau 4 Sätze');
});
