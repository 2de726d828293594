import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { collect } from '../testing/collect.ts';
import { openRetrievalSet } from './open-set.ts';
import type { RetrievalSet } from './retrieval-set.ts';

const top = await mkdtemp(join(tmpdir(), 'sets-'));
afterAll(() => rm(top, { recursive: true }));

async function given(files: Record<string, unknown>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const text = Array.isArray(content)
      ? content.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
      : JSON.stringify(content);
    await mkdir(dirname(join(top, name)), { recursive: true });
    await writeFile(join(top, name), text);
  }
}
const open = (...set: string[]) => openRetrievalSet(set.map((word, i) => (i === 0 ? join(top, word) : word)));
const judged = ({ queries }: RetrievalSet) =>
  queries.map(({ id, query, relevant }) => [id, query, Object.fromEntries(relevant)]);
const indexed = async ({ rows }: RetrievalSet) =>
  (await collect(rows)).map(({ documentId, title, text }) => [documentId, title ?? null, text]);

describe('a BEIR folder', () => {
  const corpus = [
    { _id: 'd1', title: 'Deich', text: 'Der Deich ist hoch.' },
    { _id: 'd2', text: 'Der Fluss ist lang.' },
  ];
  const queries = [
    { _id: 'q1', text: 'Wie hoch?' },
    { _id: 'q2', text: 'Wie lang?' },
  ];

  it('has grades, titles and only the queries of its split', async () => {
    await given({
      'beir/corpus.jsonl': corpus,
      'beir/queries.jsonl': queries,
      'beir/qrels/test.tsv': ['query-id\tcorpus-id\tscore', 'q1\td1\t2', 'q1\td2\t0'],
      'beir/qrels/dev.tsv': ['q2\td2\t1', ''],
    });
    const test = await open('beir');
    expect(judged(test)).toEqual([['q1', 'Wie hoch?', { d1: 2 }]]);
    expect(test).toMatchObject({ unit: 'document', variants: 'all' });
    expect(await indexed(test)).toEqual([
      ['d1', 'Deich', 'Der Deich ist hoch.'],
      ['d2', null, 'Der Fluss ist lang.'],
    ]);
    expect(judged(await open('beir', 'dev'))).toEqual([['q2', 'Wie lang?', { d2: 1 }]]);
    await expect(open('beir', 'train')).rejects.toThrow('fehlt qrels/train.tsv. Es gibt: dev, test.');
  });

  it.each([
    ['queries', { 'x/corpus.jsonl': corpus }, 'fehlt queries.jsonl'],
    ['judgements', { 'x/corpus.jsonl': corpus, 'x/queries.jsonl': queries }, 'keine Datei qrels'],
    ['a judged query', { 'x/qrels/test.tsv': ['q9\td1\t1'] }, 'Keine Anfrage'],
    ['tabs', { 'x/qrels/test.tsv': ['q1\td1\t1', 'q1 d2 1'] }, 'test.tsv, Zeile 2: erwartet'],
    ['a number', { 'x/qrels/test.tsv': ['q1\td1\thoch'] }, 'Zeile 1: erwartet'],
  ])('is refused without %s', async (_, files, message) => {
    await given(files);
    await expect(open('x')).rejects.toThrow(message);
  });
});

it('a SQuAD file: questions seek their paragraph, impossible ones nothing, all paragraphs are searched', async () => {
  await given({
    'squad.json': {
      data: [
        {
          title: 'Deiche',
          paragraphs: [
            {
              context: 'Der Deich ist hoch.',
              qas: [
                { id: 7, question: 'Was ist hoch?', answers: [{ text: 'Der Deich', answer_start: 0 }] },
                { id: 'b', question: 'Was ist tief?', answers: [], is_impossible: true },
              ],
            },
            { context: 'Der Fluss ist lang.', qas: [] },
          ],
        },
      ],
    },
  });
  const set = await open('squad.json');
  expect(judged(set)).toEqual([
    ['7', 'Was ist hoch?', { 'Text 1': 1 }],
    ['b', 'Was ist tief?', {}],
  ]);
  expect(set.queries[0]?.expected).toBe('Der Deich');
  expect(await indexed(set)).toEqual([
    ['Text 1', 'Deiche', 'Der Deich ist hoch.'],
    ['Text 2', 'Deiche', 'Der Fluss ist lang.'],
  ]);
  await given({ 'other.json': { data: [{ paragraphs: [{ qas: [] }] }] } });
  await expect(open('other.json')).rejects.toThrow('„data.0.paragraphs.0.context“ passt nicht');
});

it('JSON lines: equal contexts are one, lines without a question add texts', async () => {
  await given({
    'lines.jsonl': [
      { question: 'Was ist hoch?', context: 'Der Deich ist hoch.', slice: 'leicht' },
      { id: 'x', question: 'Und wer?', context: 'Der Deich ist hoch.' },
      { context: 'Der Fluss ist lang.' },
    ],
    'none.jsonl': [{ context: 'Der Fluss ist lang.' }],
  });
  const set = await open('lines.jsonl');
  expect(judged(set)).toEqual([
    ['Zeile 1', 'Was ist hoch?', { 'Text 1': 1 }],
    ['x', 'Und wer?', { 'Text 1': 1 }],
  ]);
  expect(set.queries[0]).toMatchObject({ slice: 'leicht', label: { line: 1 } });
  expect(await indexed(set)).toHaveLength(2);
  await expect(open('none.jsonl')).rejects.toThrow('enthält keine Frage');
});

describe('documents and questions', () => {
  const question = {
    id: 'a',
    half: 'dev',
    kind: 'answerable',
    slice: 'number',
    question: 'Wie hoch?',
    answer: ['4 m'],
  };
  const beyond = { id: 'b', half: 'test', kind: 'beyond', about: 'near', question: 'Wie alt?' };
  const quoted = (document: string, quote: string) => ({ ...question, passages: [{ document, quote }] });
  const documents = {
    'haus/documents/Deich.txt': ['Bericht zum Deich', '', 'Der Deich ist', '4 m hoch.'],
    'haus/documents/Fluss.odt.md': ['# Fluss', '', 'Die Elve ist 4 km breit.'],
  };

  it('seek the passage with the quoted words, in stored and in made files', async () => {
    await given({
      ...documents,
      'haus/questions.jsonl': [
        quoted('Deich.txt', 'Deich ist 4 m hoch'),
        { ...quoted('Fluss.odt', '4 km'), id: 'c' },
        beyond,
      ],
    });
    const set = await open('haus');
    expect(set.unit).toBe('passage');
    expect(judged(set)).toEqual([
      ['a', 'Wie hoch?', { 'Deich.txt#0': 1 }],
      ['c', 'Wie hoch?', { 'Fluss.odt#0': 1 }],
      ['b', 'Wie alt?', {}],
    ]);
    expect(judged(await open('haus', 'test'))).toEqual([['b', 'Wie alt?', {}]]);
  });

  it.each([
    ['a quote that does not stand there', quoted('Deich.txt', '5 m hoch'), 'steht nicht in Deich.txt'],
    ['a path for a document', quoted('../questions.jsonl', 'Wie hoch'), 'steht nicht in ../questions.jsonl'],
    ['a kind nobody knows', { ...beyond, kind: 'unknown' }, 'Zeile 1: „kind“ passt nicht'],
  ])('are refused with %s', async (_, line, message) => {
    await given({ ...documents, 'haus/questions.jsonl': [line] });
    await expect(open('haus')).rejects.toThrow(message);
  });
});

it('says what a folder must hold, and what --set takes', async () => {
  await given({ 'leer/notiz.txt': ['Notiz'] });
  await expect(open('leer')).rejects.toThrow('weder corpus.jsonl (BEIR) noch questions.jsonl');
  await expect(open('nirgends.csv')).rejects.toThrow('nirgends.csv gibt es nicht');
  await expect(open('leer/notiz.txt')).rejects.toThrow('--set nimmt');
  await expect(open('nirgends.jsonl')).rejects.toThrow('gibt es nicht');
});
