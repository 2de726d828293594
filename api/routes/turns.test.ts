import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Conversation, ConversationContext, StoredTurn } from '../contract/conversation.ts';
import type { StreamEvent } from '../contract/events.ts';
import { readEvents } from '../cli/events.ts';
import { bridge } from '../testing/invented.ts';
import {
  type ScriptedModel,
  scriptedModelName,
  startScriptedModel,
} from '../testing/scripted-model/server.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let model: ScriptedModel;
let app: TestApp;
let folder: string;
let files: Record<string, string>;
beforeAll(async () => {
  model = await startScriptedModel();
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-models-'));
  const names = ['', '-wrong-key', '-empty', '-cut', '-stalled'];
  const entries = names
    .map((end) => `${scriptedModelName}${end}`)
    .map((name) => [name, { url: model.url, model: name }]);
  const file = join(folder, 'models.json');
  await writeFile(file, JSON.stringify({ default: scriptedModelName, models: Object.fromEntries(entries) }));
  app = await openTestApp({ AMTSFEDER_MODELS_FILE: file });
  const job = await app.ingest(bridge, 'Brücke');
  files = Object.fromEntries(job.files.map(({ path, documentId }) => [path, documentId!]));
});
afterAll(async () => {
  await app.close();
  await model.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => void model.asked.splice(0));

const call = async <T>(method: string, path: string, body?: unknown): Promise<T> =>
  (await app.request(method, path, body)).json() as T;
const begin = async (context: ConversationContext = { from: 'all' }) =>
  (await call<Conversation>('POST', '/conversations', { context })).id;
const ask = (id: string, question: string, more: { replaces?: string; model?: string } = {}) =>
  call<StoredTurn>('POST', `/conversations/${id}/turns`, { question, ...more });
const kept = (id: string) => call<Conversation>('GET', `/conversations/${id}`);

/** The events of an answer; `each` hears them as they come. */
async function streamed(
  id: string,
  question: string,
  { scenario, each }: { scenario?: string; each?: (event: StreamEvent) => Promise<unknown> | undefined } = {},
): Promise<StreamEvent[]> {
  const request = { question, ...(scenario && { model: `${scriptedModelName}-${scenario}` }) };
  const accept = { accept: 'text/event-stream' };
  const response = await app.request('POST', `/conversations/${id}/turns`, request, accept);
  const events: StreamEvent[] = [];
  for await (const event of readEvents(response)) {
    events.push(event);
    await each?.(event);
  }
  return events;
}

describe('an answer', () => {
  test('is written from the documents, each statement cited and checked, and kept', async () => {
    const id = await begin();
    const { turn, conversation } = await ask(id, 'Was kostet die Sanierung der Mühlgrabenbrücke?');
    expect(turn).toMatchObject({ status: 'answered', searched: turn.question });
    const [statement] = turn.answer!.sections[0]!.statements;
    expect(statement).toMatchObject({ check: { status: 'supported' } });
    expect(statement!.text).toContain('2,4 Mio. Euro');
    expect(statement!.citations[0]!.quote).toContain('2,4 Mio. Euro');
    expect(turn.answer!.provenance).toMatchObject({ prompt: { id: 'converse' } });
    expect(conversation.title).toBe(turn.question);
    expect(await kept(id)).toMatchObject({ title: turn.question, turns: [turn] });
  });

  test('streams: the question first, then text, statements with their checks, and what is kept', async () => {
    const events = await streamed(await begin(), 'Wie lange dauern die Bauarbeiten?');
    const types = events.map(({ type }) => type);
    expect(types[0]).toBe('turn');
    expect(types.at(-1)).toBe('turn');
    expect(types.indexOf('delta')).toBeLessThan(types.indexOf('statement'));
    expect(types.indexOf('statement')).toBeLessThan(types.indexOf('check'));
    expect(events.at(-1)).toMatchObject({ turn: { status: 'answered' } });
  });

  test('knows what was said before, and searches for what a short question means', async () => {
    const id = await begin();
    await ask(id, 'Was kostet die Sanierung der Mühlgrabenbrücke?');
    const { turn } = await ask(id, 'Und wann beginnt sie?');
    expect(turn.searched).toBe('Und wann beginnt sie? Sanierung Mühlgrabenbrücke');
    expect(model.asked.at(-1)!.body.messages.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
  });

  test('reads ticked documents whole where they fit, and no others', async () => {
    const id = await begin({ from: 'documents', documents: [files['Brief Verband.txt']!] });
    const { turn } = await ask(id, 'Fasse das zusammen.');
    const { coverage, provenance } = turn.answer!;
    expect(coverage.reading!.path).toBe('whole');
    expect(new Set(provenance.use!.passages.map(({ documentId }) => documentId))).toEqual(
      new Set([files['Brief Verband.txt']]),
    );
  });

  test('without documents searches nothing and cites nothing', async () => {
    const { turn } = await ask(await begin({ from: 'nothing' }), 'Wie gliedere ich einen Vermerk?');
    expect(turn.searched).toBeNull();
    const statements = turn.answer!.sections.flatMap((section) => section.statements);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.flatMap(({ citations }) => citations)).toEqual([]);
    expect(turn.answer!.notices).toEqual([]);
  });

  test('is none where the documents say nothing, and the model is not asked', async () => {
    const { turn } = await ask(await begin(), 'Xylophonquartett?');
    expect(turn.answer!.refusal).toMatchObject({ reason: 'not-contained' });
    expect(model.asked).toEqual([]);
  });
});

test('a changed question replaces its answer, what followed and the title it gave; the earlier text stays as a version', async () => {
  const id = await begin();
  const first = await ask(id, 'Was kostet die Sanierung der Mühlgrabenbrücke?');
  await ask(id, 'Und wann beginnt sie?');
  const before = await kept(id);
  const changed = await ask(id, 'Wer hat die Risse gefunden?', { replaces: first.turn.id });
  expect(await kept(id)).toMatchObject({ title: changed.turn.question, turns: [changed.turn] });
  const { versions } = await call<{ versions: { revision: number }[] }>(
    'GET',
    `/conversations/${id}/versions`,
  );
  expect(versions.map(({ revision }) => revision)).toContain(before.revision);
  expect(await call('GET', `/conversations/${id}/versions/${before.revision}`)).toMatchObject({
    turns: before.turns,
  });
  await call('POST', `/conversations/${id}/versions/${before.revision}/restore`);
  expect((await kept(id)).turns).toEqual(before.turns);
  expect(await ask(id, 'Gibt es nicht', { replaces: 'unbekannt' })).toMatchObject({ code: 'not-found' });
});

describe('when it goes wrong', () => {
  test.each([
    ['wrong-key', 'model-key'],
    ['empty', 'model-empty'],
  ] as const)('at the model (%s) the question is kept with the reason', async (scenario, code) => {
    const id = await begin();
    const events = await streamed(id, 'Was kostet die Sanierung?', { scenario });
    expect(events.at(-1)).toMatchObject({ turn: { status: 'failed', answer: null, problem: { code } } });
    expect((await kept(id)).turns).toMatchObject([{ status: 'failed', problem: { code } }]);
  });

  test('in the middle, the complete statements are kept', async () => {
    const id = await begin();
    const { turn } = await ask(id, 'Was kostet die Sanierung der Mühlgrabenbrücke?', {
      model: `${scriptedModelName}-cut`,
    });
    expect(turn).toMatchObject({ status: 'failed', problem: { code: 'model-cut' } });
    expect(turn.answer!.sections[0]!.statements.length).toBeGreaterThan(0);
  });

  test('a stop ends it at the model, and keeps what was written', async () => {
    const id = await begin();
    const events = await streamed(id, 'Was kostet die Sanierung der Mühlgrabenbrücke?', {
      scenario: 'stalled',
      each: ({ type }) => (type === 'check' ? app.request('POST', `/conversations/${id}/stop`) : undefined),
    });
    expect(events.at(-1)).toMatchObject({ type: 'turn', turn: { status: 'stopped', problem: null } });
    const [turn] = (await kept(id)).turns;
    expect(turn!.answer!.sections[0]!.statements).toHaveLength(1);
    await expect.poll(() => model.asked.at(-1)!.abandoned).toBe(true);
  });

  test('whoever goes away ends it at the model, and finds what was written', async () => {
    const id = await begin();
    const request = {
      question: 'Was kostet die Sanierung der Mühlgrabenbrücke?',
      model: `${scriptedModelName}-stalled`,
    };
    const accept = { accept: 'text/event-stream' };
    const response = await app.request('POST', `/conversations/${id}/turns`, request, accept);
    for await (const event of readEvents(response)) if (event.type === 'check') break;
    await expect.poll(async () => (await kept(id)).turns[0]!.status).toBe('stopped');
    expect((await kept(id)).turns[0]!.answer!.sections[0]!.statements).toHaveLength(1);
    await expect.poll(() => model.asked.at(-1)!.abandoned).toBe(true);
  });

  test('a second question waits for the first', async () => {
    const id = await begin();
    let second: unknown;
    await streamed(id, 'Was kostet die Sanierung?', {
      scenario: 'stalled',
      each: async ({ type }) => {
        if (type !== 'delta' || second) return;
        second = await ask(id, 'Noch eine?');
        await app.request('POST', `/conversations/${id}/stop`);
      },
    });
    expect(second).toMatchObject({ code: 'conversation-busy' });
  });
});
