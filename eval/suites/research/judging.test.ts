import { expect, it } from 'vitest';
import type { Citation, Statement } from '../../../api/contract/grounded-text.ts';
import type { Asked } from './asking.ts';
import { anyIsRight, citationsOf, firstIsRight, placesCited } from './judging.ts';

const citation = (source: string, quote: string, start: number): Citation => ({
  documentId: source,
  title: source,
  source,
  anchor: { kind: 'line', label: 'Zeile 1', page: null },
  quote,
  span: [start, start + quote.length],
});
const statement = (text: string, ...citations: Citation[]): Statement => ({
  text,
  citations,
  check: { status: 'supported', findings: [] },
});

const wrong = statement('Der Deich ist 3 m hoch.', citation('deich.txt', 'Der Deich ist 3 m hoch.', 50));
const right = statement(
  'Der Deich  ist\n4 m hoch.',
  citation('deich.txt/plan.pdf', 'Der Deich ist 4 m hoch.', 10),
);
const elsewhere = statement('Der Turm ist 4 m hoch.', citation('turm.txt', 'Der Turm ist 4 m hoch.', 0));

const asked = (...statements: Statement[]): Asked => ({
  set: 'Haus',
  question: {
    id: 'a',
    half: 'dev',
    kind: 'answerable',
    slice: null,
    question: 'Wie hoch ist der Deich?',
    sources: ['deich.txt'],
    answer: ['ist 4 m'],
    passages: [],
    label: { file: 'questions.jsonl', line: 1 },
  },
  refusal: null,
  statements,
  verbatim: [],
  places: [
    { source: 'deich.txt', span: [60, 70] },
    { source: 'turm.txt', span: [90, 95] },
  ],
});

it('takes for right what says the answer and cites a document that has it, attachments included', () => {
  expect(firstIsRight(asked(right, wrong))).toBe(true);
  expect(firstIsRight(asked(wrong, right))).toBe(false);
  expect(anyIsRight(asked(wrong, right))).toBe(true);
  expect(anyIsRight(asked(wrong, elsewhere))).toBe(false);
});

it('counts labelled places that a citation touches', () => {
  expect(placesCited(asked(wrong))).toBe(1 / 2);
  expect(placesCited(asked(right, elsewhere))).toBe(0);
});

it('asks the check of evidence whether citations carry their statements', () => {
  const unsupported = statement(
    'Der Deich ist 9 m hoch.',
    citation('deich.txt', 'Der Deich ist 3 m hoch.', 50),
  );
  expect(citationsOf(asked(wrong, elsewhere))).toEqual({ recall: 1, precision: 1 });
  expect(citationsOf(asked(wrong, unsupported))).toEqual({ recall: 1 / 2, precision: 1 / 2 });
});
