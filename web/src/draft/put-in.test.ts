import { expect, test } from 'vitest';
import { sampleDraft } from '../../../api/contract/testing/sample-draft.ts';
import { unchecked } from './edit.ts';
import { withStatements } from './put-in.ts';

const quoting = (documentId: string, text: string) => ({
  ...unchecked(text, text),
  citations: [
    {
      documentId,
      title: 'Plenarprotokoll 20/5',
      source: '20005.xml',
      anchor: { kind: 'page' as const, label: 'S. 3', page: 3 },
      quote: text,
      span: [0, text.length] as [number, number],
      state: 'available' as const,
    },
  ],
});

test('passages come behind what a part holds, and their documents once among the sources', () => {
  const known = sampleDraft.sources.map(({ documentId }) => documentId);
  const added = [quoting('neu', 'x'), quoting('neu', 'y'), ...known.map((id) => quoting(id, 'z'))];
  const after = withStatements(sampleDraft, 'sachverhalt', added);
  const part = after.parts.find(({ id }) => id === 'sachverhalt');
  expect(part?.statements.map(({ id }) => id).join(' ')).toBe(['b c x y', ...known.map(() => 'z')].join(' '));
  expect(after.sources.map(({ documentId }) => documentId)).toEqual([...known, 'neu']);
});

test('an empty part is begun', () => {
  const after = withStatements(sampleDraft, 'stellungnahme', [quoting('neu', 'x')]);
  expect(after.parts.find(({ id }) => id === 'stellungnahme')?.statements).toHaveLength(1);
});
