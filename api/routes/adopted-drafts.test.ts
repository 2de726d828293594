import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoredDraft } from '../contract/drafts.ts';
import type { GroundedText } from '../contract/grounded-text.ts';
import { bridge } from '../testing/invented.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
  await app.ingest(bridge, 'Brücke');
});
afterAll(() => app.close());

test('an answer becomes a draft with its statements and citations as they are', async () => {
  const question = 'Was kostet die Sanierung der Mühlgrabenbrücke?';
  const text = (await (await app.request('POST', '/ask', { question })).json()) as GroundedText;
  const request = { title: question, dossier: 'Brücke', text };
  const made = (await (await app.request('POST', '/drafts/adopted', request)).json()) as StoredDraft;
  expect(made.title).toContain(question);
  const kept = (await (await app.request('GET', `/drafts/${made.id}`)).json()) as StoredDraft;
  const written = text.sections.flatMap(({ statements }) => statements);
  expect(kept.draft.parts.flatMap(({ statements }) => statements)).toMatchObject(
    written.map(({ text: words, check }) => ({ text: words, check, origin: 'engine', accepted: true })),
  );
  expect(kept.draft.missing).toEqual([]);
  expect(kept.draft.sources.length).toBeGreaterThan(0);
});
