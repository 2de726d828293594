import { expect, test } from 'vitest';
import type { Draft } from '../../../contract/drafts.ts';
import { compareDrafts } from './compare.ts';

const draftOf = (az: string | null, texts: readonly string[]) =>
  ({
    head: [{ id: 'az', label: 'Az.', value: az }],
    parts: [
      { id: 'votum', heading: '1. Votum', statements: texts.map((text) => ({ text, accepted: true })) },
    ],
  }) as unknown as Draft;

test('tells fields that were filled, sentences that were changed, added and removed', () => {
  const before = draftOf(null, [
    'Die Frist gilt bis zum 30. Juni 2026.',
    'Das Land zahlt.',
    'Der Antrag fällt weg.',
  ]);
  const after = draftOf('34-1/2', [
    'Die Frist gilt bis zum 31. Dezember 2026.',
    'Das Land zahlt.',
    'Ganz neu ist etwas anderes.',
  ]);
  const { head, parts } = compareDrafts(before, after);
  expect(head).toMatchObject([{ label: 'Az.', kind: 'added', after: '34-1/2' }]);
  expect(parts[0]!.changes.map(({ kind }) => kind)).toEqual(['changed', 'same', 'removed', 'added']);
  expect(parts[0]!.changes[0]!.words).toEqual([
    { kind: 'same', text: 'Die Frist gilt bis zum ' },
    { kind: 'removed', text: '30. Juni ' },
    { kind: 'added', text: '31. Dezember ' },
    { kind: 'same', text: '2026.' },
  ]);
});
