import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GroundedText, groundedTextSchema } from '../contract/grounded-text.ts';
import { countWords } from '../../language/words.ts';
import { bridge } from '../testing/invented.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let api: TestApp;
const ids: string[] = [];
beforeAll(async () => {
  api = await openTestApp();
  const { files } = await api.ingest(bridge, 'Brücke');
  ids.push(...files.map(({ documentId }) => documentId!));
});
afterAll(() => api.close());

async function summarise(request: object): Promise<GroundedText> {
  const response = await api.request('POST', '/summaries', request);
  return groundedTextSchema.parse(await response.json());
}

const words = (value: number) => ({ unit: 'words', value });
const statementsOf = (result: GroundedText) => result.sections.flatMap(({ statements }) => statements);
const textOf = (result: GroundedText) =>
  statementsOf(result)
    .map(({ text }) => text)
    .join(' ');

describe('length', () => {
  test.each([
    [words(50), 50],
    [words(80), 80],
    [{ unit: 'minutes', value: 1 }, 125],
  ])('%j of a dossier', async (length, target) => {
    const result = await summarise({ dossier: 'Brücke', length });
    expect(Math.abs(countWords(textOf(result)) - target)).toBeLessThanOrEqual(0.1 * target);
    expect(result.coverage).toMatchObject({ words: countWords(textOf(result)), target: length });
  });

  test('in sentences, exactly', async () => {
    const result = await summarise({ dossier: 'Brücke', length: { unit: 'sentences', value: 4 } });
    expect(statementsOf(result)).toHaveLength(4);
  });

  test('a text that is too short says so', async () => {
    const result = await summarise({
      text: 'Die Brücke wird im März 2025 gesperrt und saniert.',
      length: words(200),
    });
    expect(textOf(result)).toBe('Die Brücke wird im März 2025 gesperrt und saniert.');
    expect(result.coverage.note).toBe('Die Vorlage hat in ganzen Sätzen nur 9 Wörter; gewünscht waren 200.');
  });
});

test('every document has its say under its own title, and coverage tells what was quoted', async () => {
  const result = await summarise({ documents: ids, length: words(110) });
  expect(result.sections).toHaveLength(3);
  expect(result.coverage.documents.map(({ documentId }) => documentId)).toEqual(ids);
  for (const { cited, words: size } of result.coverage.documents) {
    expect(cited.length).toBeGreaterThan(0);
    expect(size).toBeGreaterThan(0);
  }
});

test('every sentence is quoted verbatim where its citation says', async () => {
  const result = await summarise({ dossier: 'Brücke', length: words(100) });
  for (const { text, citations, check } of statementsOf(result)) {
    expect(check).toEqual({ status: 'supported', findings: [] });
    const [citation] = citations;
    const content = await api.services.library.content(
      { user: 'lokal', dossiers: 'all' },
      citation!.documentId,
    );
    expect(content?.text.slice(...citation!.span!)).toBe(citation!.quote);
    expect(citation!.quote.replace(/\s+/g, ' ')).toBe(text);
  }
});

test('each topic is a heading; one that the documents do not contain is named', async () => {
  const focus = ['Kosten', 'Umleitung des Verkehrs', 'Weißlichtmilbe'];
  const result = await summarise({ dossier: 'Brücke', length: words(60), focus });
  expect(result.sections.map(({ heading }) => heading)).toEqual(expect.arrayContaining(focus.slice(0, 2)));
  const costs = result.sections.find(({ heading }) => heading === 'Kosten')!;
  expect(costs.statements.map(({ text }) => text).join(' ')).toContain('2,4 Mio. Euro');
  expect(result.coverage.missingTopics).toEqual(['Weißlichtmilbe']);
});

test('a file that is not stored is read, cited without a document, and forgotten', async () => {
  const form = new FormData();
  form.append('request', JSON.stringify({ length: { unit: 'sentences', value: 2 } }));
  form.append('file', new File([bridge['Vermerk Brücke.md']], 'Vermerk.md'));
  const result = groundedTextSchema.parse(await (await api.request('POST', '/summaries', form)).json());
  expect(statementsOf(result)).toHaveLength(2);
  for (const { citations } of statementsOf(result)) {
    expect(citations).toMatchObject([
      { documentId: '', source: 'Vermerk.md', span: null, anchor: { kind: 'line' } },
    ]);
  }
  expect((await api.services.library.documents({ user: 'lokal', dossiers: 'all' })).total).toBe(3);
});

test.each([
  ['nothing', {}, 400, 'invalid-request'],
  ['an unknown document', { documents: ['weg'] }, 404, 'not-found'],
  ['an unknown dossier', { dossier: 'weg' }, 404, 'unknown-dossier'],
  ['an impossible length', { dossier: 'Brücke', length: words(1) }, 400, 'invalid-request'],
])('refuses %s', async (_what, request, status, code) => {
  const response = await api.request('POST', '/summaries', request);
  expect([response.status, await response.json()]).toMatchObject([status, { code }]);
});

test('a file that cannot be read is a problem with its own code', async () => {
  const form = new FormData();
  form.append('file', new File([''], 'leer.pdf'));
  const response = await api.request('POST', '/summaries', form);
  expect([response.status, await response.json()]).toMatchObject([422, { code: 'empty-file' }]);
});
