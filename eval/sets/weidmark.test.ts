import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentText } from '../../ingest/document.ts';
import { dossierDocuments } from './dossier/documents.ts';
import { dossierFiles } from './dossier/files.ts';
import { type DossierQuestion, dossierQuestions } from './dossier/questions.ts';
import { findQuote } from './dossier/quote.ts';
import { ownDossier } from './retrieval/open-set.ts';

const folder = join(ownDossier, 'documents');
const questions = await dossierQuestions(join(ownDossier, 'questions.jsonl'));
const { documents, unreadable } = await dossierDocuments(folder);
const texts = new Map(documents.map(({ source, document }) => [source, documentText(document.blocks)]));
const sliceOf = (one: DossierQuestion) => (one.kind === 'answerable' ? one.slice : one.kind);
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

it('has documents of every format that is read, none of them damaged', () => {
  expect(unreadable).toEqual([]);
  expect(documents.length).toBeGreaterThanOrEqual(40);
  const formats = new Set(documents.map(({ source }) => source.split('.').at(-1)));
  expect([...formats].sort().join(' ')).toBe('docx eml html jsonl md odt pdf pptx txt xlsx xml');
});

it('is read from every format with the words it was made from', async () => {
  for await (const { name, madeFrom } of dossierFiles(folder)) {
    if (!madeFrom) continue;
    const read = new Set(wordsOf(texts.get(name)!.replaceAll(/(?<=\d)\.(?=\d{3})/g, '')));
    const written = wordsOf(documentText(madeFrom).replaceAll(/(?<=\d)\.(?=\d{3})/g, ''));
    const lost = written.filter((word) => !read.has(word) && word !== 'Notiz');
    expect(lost, name).toEqual([]);
  }
});

it('has questions of every kind and slice, each once, half of them for the test', () => {
  expect(questions.length).toBeGreaterThanOrEqual(300);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  const slices = [...new Set(questions.map(sliceOf))].sort();
  expect(slices.join(' ')).toBe(
    'beyond compound false-premise inflection number paraphrase section several umlaut version',
  );
  for (const slice of slices) {
    const own = questions.filter((one) => sliceOf(one) === slice);
    expect(own.length, slice).toBeGreaterThanOrEqual(24);
    const test = own.filter(({ half }) => half === 'test').length;
    expect(Math.abs(own.length - 2 * test), slice).toBeLessThanOrEqual(4);
  }
});

it('labels places that stand verbatim in their documents and hold an answer', () => {
  for (const one of questions) {
    if (one.kind !== 'answerable') continue;
    for (const { document, quote } of one.passages) {
      expect(findQuote(texts.get(document) ?? '', quote), `${one.id} ${document}: ${quote}`).not.toBeNull();
      expect(
        one.answer.some((words) => quote.includes(words)),
        `${one.id}: ${quote}`,
      ).toBe(true);
    }
  }
});

it('asks with umlauts spelt out only where it says so', () => {
  for (const one of questions) {
    if (one.kind !== 'answerable') continue;
    if (one.slice === 'umlaut') expect(one.question).not.toMatch(/[äöüß]/i);
  }
});
