import { expect, test } from 'vitest';
import { layOut } from './layout.ts';

const blocks = [
  { kind: 'heading', text: 'Wohngeld' },
  { kind: 'paragraph', text: 'Erster Satz. Zweiter Satz.\nDritter Satz.' },
  { kind: 'list-item', text: 'ein Ausweis' },
  { kind: 'list-item', text: 'ein Vertrag' },
];
const sentences = [
  { block: 1, before: 'Erster Satz.', after: 'Eins a. Eins b.' },
  { block: 1, before: 'Zweiter Satz.', after: 'Zwei.' },
  { block: 1, before: 'Dritter Satz.', after: 'Dritter Satz.' },
];

test('running text keeps its lines', () => {
  expect(layOut(blocks, sentences, 'einfach')).toBe(
    'Wohngeld\n\nEins a. Eins b. Zwei.\nDritter Satz.\n\n• ein Ausweis\n• ein Vertrag',
  );
});

test('items with a mark of their own get no other', () => {
  expect(
    layOut(
      [
        { kind: 'list-item', text: '(1) Erstens.' },
        { kind: 'list-item', text: 'Zweitens.' },
      ],
      [],
      'einfach',
    ),
  ).toBe('(1) Erstens.\n• Zweitens.');
});

test('Leichte Sprache stands under its label, one sentence a line', () => {
  expect(layOut(blocks, sentences, 'leicht', 'Entwurf')).toBe(
    'Entwurf\n\nWohngeld\n\nEins a. Eins b.\nZwei.\nDritter Satz.\n\n• ein Ausweis\n• ein Vertrag',
  );
});
