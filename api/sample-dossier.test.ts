import { afterAll, beforeAll, expect, test } from 'vitest';
import { localUser } from './access/scope.ts';
import { type GroundedText, groundedTextSchema } from './contract/grounded-text.ts';
import { ingestSample, isEmpty, sampleDossier } from './sample-dossier.ts';
import { answerable, unanswerable } from './testing/sample-questions.ts';
import { openTestApp, type TestApp } from './testing/test-app.ts';

let api: TestApp;
beforeAll(async () => {
  api = await openTestApp();
  expect(await isEmpty(api.services.library)).toBe(true);
  await ingestSample(api.services.library);
  await api.services.library.idle();
}, 120_000);
afterAll(() => api.close());

async function post(path: string, body: object): Promise<GroundedText> {
  return groundedTextSchema.parse(await (await api.request('POST', path, body)).json());
}

const textsOf = ({ sections }: GroundedText) =>
  sections.flatMap(({ statements }) => statements.map(({ text }) => text));

test('every document of the sample is taken in', async () => {
  expect(await isEmpty(api.services.library)).toBe(false);
  const { documents } = await api.services.library.documents(localUser, { dossier: sampleDossier });
  expect(documents.filter(({ status }) => status !== 'indexed')).toEqual([]);
  expect(documents.map(({ source }) => source)).not.toContain('README.md');
});

test('questions are answered', async () => {
  const unanswered: string[] = [];
  for (const [question, answer] of answerable) {
    const texts = textsOf(await post('/ask', { question }));
    if (!texts.some((text) => answer.test(text))) unanswered.push(question);
  }
  expect(unanswered.length, unanswered.join('\n')).toBeLessThanOrEqual(2);
}, 60_000);

test('questions that the dossier does not answer are refused', async () => {
  const answered: string[] = [];
  for (const question of unanswerable) {
    if (!(await post('/ask', { question })).refusal) answered.push(question);
  }
  expect(answered.length, answered.join('\n')).toBeLessThanOrEqual(5);
}, 60_000);

test.each([100, 300, 600])('the whole dossier in %i words', async (value) => {
  const { coverage } = await post('/summaries', { dossier: sampleDossier, length: { unit: 'words', value } });
  expect(Math.abs(coverage.words - value)).toBeLessThanOrEqual(0.1 * value);
  expect(coverage.documents).toHaveLength(15);
});
