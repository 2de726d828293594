import { expect, test } from 'vitest';
import { parliamentTaskSchema } from '../../../../api/contract/runs.ts';
import { formatHash, parseHash, patched } from '../../routing/hash.ts';
import { readRecordPlace, readTab } from '../place.ts';
import { readSearch } from '../query.ts';
import { askedAt } from './asked-at.ts';

const openedFor = (task: unknown) => {
  const given = askedAt(parliamentTaskSchema.parse(task));
  const { params } = parseHash(formatHash('parlament', patched(new URLSearchParams(), given)));
  return { text: readSearch(params).text, tab: readTab(params), place: readRecordPlace(params) };
};

test('what was asked about a topic or a question is found in its tab again', () => {
  const positions = { task: 'positions', request: { topic: 'Deiche', by: 'speaker' } };
  expect(openedFor(positions)).toEqual({ text: 'Deiche', tab: 'positionen', place: null });
  const earlier = { task: 'earlier-answers', request: { question: 'Wie hoch sind die Deiche?' } };
  expect(openedFor(earlier)).toMatchObject({ text: 'Wie hoch sind die Deiche?', tab: 'antworten' });
});

test('what was asked about a debate or a person is found on their page', () => {
  const debate = { task: 'debate-summary', request: { record: 'd-1', agenda: 4 } };
  expect(openedFor(debate).place).toEqual({ kind: 'debate', documentId: 'd-1', agendaIndex: 4 });
  const person = { task: 'person-statements', request: { person: 'eva-muster', topic: 'Deiche' } };
  expect(openedFor(person).place).toEqual({ kind: 'person', id: 'eva-muster' });
});
