import { expect, test } from 'vitest';
import type { IngestedFile } from '../../../api/contract/documents.ts';
import { fileStatus, isSettled, jobSummary } from './file-status.ts';

const file = (patch: Partial<IngestedFile>): IngestedFile => ({
  path: 'Vermerk.pdf',
  status: 'indexed',
  documentId: 'd1',
  pages: 12,
  passages: 1,
  seconds: 0.4,
  replaced: false,
  error: null,
  ...patch,
});

test('a read file says how much it holds', () => {
  expect(fileStatus(file({})).label).toBe('Gelesen: 12\u00a0Seiten, 1\u00a0Abschnitt');
  expect(fileStatus(file({ pages: null, replaced: true })).label).toBe(
    'Neue Fassung gelesen: 1\u00a0Abschnitt',
  );
});

test('an error is told in the words of the server', () => {
  const error = { code: 'encrypted', message: 'Die Datei ist mit einem Kennwort geschützt.' };
  expect(fileStatus(file({ status: 'failed', error }))).toEqual({
    tone: 'bad',
    label: 'Nicht aufgenommen',
    detail: error.message,
  });
});

test('only waiting and reading files are still to come', () => {
  const states = ['queued', 'indexing', 'indexed', 'unchanged', 'needs-ocr', 'failed'] as const;
  expect(states.filter((status) => !isSettled(file({ status })))).toEqual(['queued', 'indexing']);
});

test('a job is summed up in one line', () => {
  const files = [file({}), file({}), file({ status: 'failed' }), file({ status: 'unchanged' })];
  expect(jobSummary({ files })).toBe('2\u00a0Dateien gelesen, 1 unverändert und 1 nicht aufgenommen');
});
