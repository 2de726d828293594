import { expect, test } from 'vitest';
import type { FinishedFile } from './outcome.ts';
import { Waiting } from './waiting.ts';

function finished(id: number, characters: number, attempts = 0): FinishedFile {
  const anchor = { kind: 'line', label: 'Zeile 1', page: null } as const;
  const text = 'x'.repeat(characters);
  const passage = { index: 0, text, start: 0, end: characters, headings: [], speaker: null, party: null };
  return {
    file: {
      id,
      jobId: 'j',
      path: `${id}`,
      bytes: 1,
      depth: 0,
      digest: `${id}`,
      documentId: `${id}`,
      dossierId: 'd',
    },
    outcome: {
      kind: 'text',
      mediaType: 'text/plain',
      document: {
        title: '',
        kind: 'sonstiges',
        language: null,
        date: null,
        number: null,
        authors: [],
        blocks: [],
        pages: null,
        attachments: [],
      },
      passages: [{ ...passage, anchor: { first: anchor, last: anchor } }],
    },
    begun: 0,
    attempts,
  };
}

const ids = (batch: FinishedFile[]) => batch.map(({ file }) => file.id);

test('small files are written together, a large one alone, in order', () => {
  const waiting = new Waiting();
  for (let id = 0; id < 150; id++) waiting.add(finished(id, 10));
  waiting.add(finished(150, 5_000_000));
  waiting.add(finished(151, 10));
  expect(waiting.take()).toHaveLength(100);
  expect(ids(waiting.take())).toEqual(Array.from({ length: 50 }, (_, i) => 100 + i));
  expect(ids(waiting.take())).toEqual([150]);
  expect(ids(waiting.take())).toEqual([151]);
  expect(waiting.isEmpty).toBe(true);
});

test('reading is held up while too much text waits', () => {
  const waiting = new Waiting();
  waiting.add(finished(1, 5_000_000));
  expect(waiting.isFull).toBe(false);
  waiting.add(finished(2, 5_000_000));
  expect(waiting.isFull).toBe(true);
  waiting.take();
  expect(waiting.isFull).toBe(false);
});

test('files that could not be written come first again, each alone', () => {
  const waiting = new Waiting();
  for (const id of [1, 2, 3]) waiting.add(finished(id, 10));
  waiting.add(finished(4, 10));
  const batch = waiting.take();
  waiting.putBack(batch.map((file) => ({ ...file, attempts: 1 })));
  waiting.add(finished(5, 10));
  waiting.add(finished(6, 10));
  expect([1, 2, 3, 4, 5].map(() => ids(waiting.take()))).toEqual([[1], [2], [3], [4], [5, 6]]);
});
