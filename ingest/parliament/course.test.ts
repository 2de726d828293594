import { expect, test } from 'vitest';
import { courseOf } from './course.ts';
import type { MatterEvent } from './dip/read-matters.ts';
import type { PaperCitation, PaperRecord } from './parliament.ts';

const event = (date: string, label: string, more: Partial<MatterEvent> = {}): MatterEvent => ({
  date,
  label,
  detail: null,
  body: 'BT',
  kind: 'drucksache',
  number: null,
  page: null,
  documentId: null,
  ...more,
});
const cite = (
  documentId: string,
  date: string | null,
  agendaIndex: number | null,
  citation = '',
): PaperCitation =>
  ({
    documentId,
    title: `Titel ${documentId}`,
    date,
    speech: agendaIndex === null ? null : { agenda: 'TOP 1', agendaIndex, citation, date },
  }) as PaperCitation;
const paper = (more: Partial<PaperRecord>): PaperRecord =>
  ({
    citation: 'BT-Drs. 99/12',
    title: 'Antrag',
    date: '2024-05-03',
    documentId: 'p',
    matters: [],
    citedBy: [],
    ...more,
  }) as PaperRecord;

const told = (one: PaperRecord) =>
  courseOf(one).map(({ date, label, source, agendaIndex, citation }) => [
    date,
    label,
    source,
    agendaIndex,
    citation,
  ]);

test('the paper, then who cites it, several places of a debate as one step, undated records behind', () => {
  const citedBy = [
    cite('r9', null, 2, 'BT-PlPr. 99/9, S. 7'),
    cite('r10', null, 1, 'BT-PlPr. 99/10, S. 1'),
    cite('r9', null, 2, 'BT-PlPr. 99/9, S. 8'),
    cite('d', '2024-06-01', null),
  ];
  expect(told(paper({ citedBy }))).toEqual([
    ['2024-05-03', 'Antrag', 'record', null, 'BT-Drs. 99/12'],
    ['2024-06-01', 'Titel d', 'record', null, null],
    [null, 'Titel r9, TOP 1: 2 Nennungen', 'record', 2, 'BT-PlPr. 99/9, S. 7'],
    [null, 'Titel r10, TOP 1', 'record', 1, 'BT-PlPr. 99/10, S. 1'],
  ]);
});

test('what DIP and a record both tell of is one step that leads into the debate', () => {
  const events = [
    event('2024-05-03', 'Antrag', { number: '99/12', documentId: 'p' }),
    event('2024-05-16', '1. Beratung', {
      kind: 'protokoll',
      number: '99/9',
      page: '700B',
      documentId: 'r9',
      detail: 'überwiesen',
    }),
    event('2024-07-01', 'Ausschuss'),
  ];
  const matters = [{ id: '1', title: 'Brücken', kind: null, status: null, abstract: null, events }];
  expect(told(paper({ matters, citedBy: [cite('r9', null, 2, 'BT-PlPr. 99/9, S. 7')] }))).toEqual([
    ['2024-05-03', 'Antrag', 'dip', null, 'BT-Drs. 99/12'],
    ['2024-05-16', '1. Beratung: überwiesen', 'dip', 2, 'BT-PlPr. 99/9, S. 700 B'],
    ['2024-07-01', 'Ausschuss', 'dip', null, null],
  ]);
});
