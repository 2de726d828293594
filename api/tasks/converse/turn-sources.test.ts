import { afterAll, beforeAll, expect, test } from 'vitest';
import { localUser } from '../../access/scope.ts';
import type { ConversationContext } from '../../contract/conversation.ts';
import { bridge } from '../../testing/invented.ts';
import { openTestApp, type TestApp } from '../../testing/test-app.ts';
import { Budget } from '../writing/budget.ts';
import { turnSources } from './turn-sources.ts';

let app: TestApp;
let letter: string;
beforeAll(async () => {
  app = await openTestApp();
  const { files } = await app.ingest(bridge, 'Brücke');
  letter = files.find(({ path }) => path === 'Brief Verband.txt')!.documentId!;
});
afterAll(() => app.close());

async function sourcesFor(
  drawsOn: Exclude<ConversationContext, { from: 'nothing' }>,
  searched: string,
  tokens: number,
) {
  const { library } = app.services;
  const context = { library, scope: localUser, signal: new AbortController().signal };
  const { sources, path, notices } = await turnSources(context, drawsOn, searched, new Budget(tokens));
  const titles = new Set(sources.map(({ source }) => source.source));
  return { count: sources.length, documents: [...titles].sort(), path, notices };
}

test('ticked documents that fit are read whole, whatever is asked', async () => {
  const drawsOn = { from: 'documents' as const, documents: [letter] };
  expect(await sourcesFor(drawsOn, 'Wer hat die Risse gefunden?', 6000)).toMatchObject({
    documents: ['Brief Verband.txt'],
    path: 'whole',
    notices: [],
  });
});

test('what does not fit is searched', async () => {
  const drawsOn = { from: 'dossier' as const, dossier: 'Brücke' };
  const { documents, path } = await sourcesFor(drawsOn, 'Wie lang ist der Umweg der Spediteure?', 300);
  expect([documents[0], path]).toEqual(['Brief Verband.txt', 'passages']);
});

test('a question that names nothing is about everything', async () => {
  const whole = await sourcesFor({ from: 'all' }, 'Worum geht es?', 6000);
  expect(whole).toMatchObject({ path: 'whole', documents: Object.keys(bridge).sort() });
  const partly = await sourcesFor({ from: 'all' }, 'Fasse das zusammen.', 700);
  expect(partly.count).toBeLessThan(whole.count);
  expect(partly.documents.length).toBeGreaterThan(1);
  expect(partly.notices).toMatchObject([{ code: 'partly-read' }]);
});
