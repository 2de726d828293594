import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DraftResult } from '../contract/drafts.ts';
import type { Inquiry, StoredInquiry } from '../contract/inquiry.ts';
import { bridge } from '../testing/invented.ts';
import { questionPaper } from '../testing/question-paper.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let api: TestApp;
beforeAll(async () => {
  api = await openTestApp();
  await api.ingest(bridge, 'Brücke');
});
afterAll(() => api.close());

interface Taken {
  inquiry: Inquiry;
  stored: { id: string; revision: number } | null;
}

async function taken(body: object): Promise<Taken> {
  return (await (await api.request('POST', '/inquiries', body)).json()) as Taken;
}

test('a question paper becomes questions with a deadline and what the documents say to each', async () => {
  const { inquiry } = await taken({ text: questionPaper, dossier: 'Brücke', received: '2024-06-13' });
  expect(inquiry).toMatchObject({
    number: '8/3001',
    received: '2024-06-13',
    deadline: '2024-06-27',
    government: 'Landesregierung',
  });
  const found = new Map(
    inquiry.questions.map((question) => [
      question.number,
      question.found.map(({ quote }) => quote).join(' '),
    ]),
  );
  expect([...found.keys()]).toEqual(['1', '2', '2a', '2b', '3', '4']);
  expect(found.get('1')).toContain('3. Mai 2024');
  expect(found.get('3')).toContain('März 2025');
  expect(found.get('4')).toBe('');
  expect(inquiry.questions.every(({ state, unit }) => state === 'open' && unit === '')).toBe(true);
});

test('a kept inquiry keeps who answers what, and becomes an answer of contributions and sources', async () => {
  const { stored, inquiry } = await taken({ text: questionPaper, dossier: 'Brücke', keep: true });
  const questions = inquiry.questions.map((question) =>
    question.number === '4'
      ? {
          ...question,
          unit: 'Referat 52',
          state: 'contributed' as const,
          contribution: 'Dazu liegen keine Zahlen vor.',
        }
      : question,
  );
  const path = `/inquiries/${stored!.id}`;
  const saved = (await (
    await api.request('PUT', path, { revision: stored!.revision, inquiry: { ...inquiry, questions } })
  ).json()) as StoredInquiry;
  expect(saved.inquiry.questions.at(-1)).toMatchObject({ unit: 'Referat 52', state: 'contributed' });
  expect((await api.request('PUT', path, { revision: stored!.revision, inquiry })).status).toBe(409);

  const { draft, stored: keptAnswer } = (await (
    await api.request('POST', `${path}/answer`, { keep: true })
  ).json()) as DraftResult;
  expect(keptAnswer).not.toBeNull();
  expect(draft.form).toBe('antwort-kleine-anfrage');
  const part = (id: string) => draft.parts.find((each) => each.id === id)!;
  expect(part('vorbemerkung-der-fragesteller').statements[0]!.text).toContain('Betriebe im Gewerbegebiet');
  expect(part('frage-1')).toMatchObject({
    lead: '1. Seit wann ist die Mühlgrabenbrücke gesperrt?',
    statements: [{ origin: 'engine' }],
  });
  expect(part('frage-4').statements).toMatchObject([
    { text: 'Dazu liegen keine Zahlen vor.', origin: 'person' },
  ]);
  expect(draft.head.find(({ id }) => id === 'drucksache-der-anfrage')!.value).toBe('8/3001');
});

test('removal can be undone', async () => {
  const { stored } = await taken({ text: questionPaper, keep: true });
  expect((await api.request('DELETE', `/inquiries/${stored!.id}`)).status).toBe(204);
  expect((await api.request('GET', `/inquiries/${stored!.id}`)).status).toBe(404);
  expect((await api.request('POST', `/inquiries/${stored!.id}/restore`)).status).toBe(200);
});

test('says what is wrong with a paper', async () => {
  expect(await taken({ text: 'Nur ein Satz.' })).toMatchObject({ code: 'no-questions' });
  expect(await taken({})).toMatchObject({ code: 'invalid-request' });
});
