import { expect, it } from 'vitest';
import type { Check, Citation, Statement } from '../../../api/contract/grounded-text.ts';
import { openVerdicts, verdictOf } from './verdict.ts';

const citation: Citation = {
  documentId: 'a',
  title: 'Vermerk',
  source: 'vermerk.pdf',
  anchor: { kind: 'page', label: 'S. 1', page: 1 },
  quote: 'Der Betrag ist gesperrt.',
  span: [0, 24],
};
const statement = (status: Check['status'], citations: Citation[]): Statement => ({
  text: 'Der Betrag ist frei.',
  citations,
  check: { status, findings: [] },
});

it('tells a source that says otherwise from one that says nothing', () => {
  expect(verdictOf(statement('unsupported', [citation]))).toBe('deviating');
  expect(verdictOf(statement('unsupported', []))).toBe('uncarried');
  expect(verdictOf(statement('partial', [citation]))).toBe('partial');
});

it('counts what is not carried, the gravest first, and is silent otherwise', () => {
  const all = [
    statement('partial', [citation]),
    statement('unsupported', []),
    statement('unsupported', [citation]),
    statement('supported', [citation]),
  ];
  expect(openVerdicts(all)).toBe('1 weicht ab, 1 nicht belegt, 1 teilweise belegt');
  expect(openVerdicts(all.slice(3))).toBe('');
});
