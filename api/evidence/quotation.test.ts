import { expect, test } from 'vitest';
import type { Citation, Section } from '../contract/grounded-text.ts';
import { checkQuoted } from './quotation.ts';

const text = 'Die Brücke ist gesperrt. Die Sanierung kostet 2,4 Mio. Euro.';
const quote = 'Die Sanierung kostet 2,4 Mio. Euro.';

function checkOne(statement: string, citation: Partial<Citation>) {
  const full: Citation = {
    documentId: 'd',
    title: 'Vermerk',
    source: 'v.txt',
    anchor: { kind: 'line', label: 'Zeile 1', page: null },
    quote,
    span: [25, 60],
    ...citation,
  };
  const check = { status: 'supported' as const, findings: [] };
  const sections: Section[] = [
    { heading: null, statements: [{ text: statement, citations: [full], check }] },
  ];
  const result = checkQuoted(sections, ({ documentId }) => (documentId === 'd' ? text : null));
  const { status, findings } = result[0]!.statements[0]!.check;
  return [status, ...findings.map(({ kind }) => kind)];
}

test.each([
  ['verbatim at its span', quote, {}, ['supported']],
  ['verbatim without a span', quote, { span: null }, ['supported']],
  ['verbatim elsewhere', quote, { span: [0, 35] as [number, number] }, ['unsupported', 'quotation']],
  ['one sign changed', quote, { quote: quote.replace('2,4', '2,5') }, ['unsupported', 'quotation']],
  ['nothing quoted', quote, { quote: ' ', span: [24, 25] as [number, number] }, ['unsupported', 'quotation']],
  ['a document that is gone', quote, { documentId: 'x' }, ['unsupported', 'quotation']],
  ['a statement in other words', 'Es kostet viel.', {}, ['unsupported', 'uncarried']],
])('%s', (_what, statement, citation, expected) => expect(checkOne(statement, citation)).toEqual(expected));
