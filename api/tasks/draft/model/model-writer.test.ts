import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { DraftResult } from '../../../contract/drafts.ts';
import { bridge } from '../../../testing/invented.ts';
import {
  type ScriptedModel,
  scriptedModelName,
  startScriptedModel,
} from '../../../testing/scripted-model/server.ts';
import { openTestApp, type TestApp } from '../../../testing/test-app.ts';

let model: ScriptedModel;
let api: TestApp;
beforeAll(async () => {
  model = await startScriptedModel();
  api = await openTestApp({ AMTSFEDER_MODEL_URL: model.url, AMTSFEDER_MODEL: scriptedModelName });
  await api.ingest(bridge, 'Brücke');
});
afterEach(() => {
  model.asked.length = 0;
});
afterAll(async () => {
  await api.close();
  await model.close();
});

async function drafted(body: object): Promise<DraftResult> {
  return (await (await api.request('POST', '/drafts', body)).json()) as DraftResult;
}

const partOf = ({ draft }: DraftResult, id: string) => draft.parts.find((part) => part.id === id)!;
const messages = () => model.asked.flatMap(({ body }) => body.messages?.at(-1)?.content ?? []);

test('writes part by part, each from its own passages and knowing what stands before', async () => {
  const result = await drafted({ form: 'leitungsvorlage', dossier: 'Brücke', brief: 'Mühlgrabenbrücke' });
  expect(result.engine).toBe('generative');
  const [votum, sachverhalt] = messages();
  expect(votum).toContain('Was soll die Hausleitung entscheiden?');
  expect(partOf(result, 'votum').statements).toHaveLength(1);
  expect(sachverhalt).toContain(partOf(result, 'votum').statements[0]!.text);
  const statements = result.sections.flatMap((section) => section.statements);
  expect(
    statements.every(({ citations, check }) => citations.length > 0 || check.status === 'unsupported'),
  ).toBe(true);
  expect(result.provenance.use!.prompts.map(({ id }) => id)).toEqual(['draft-part']);
  expect(result.provenance.use!.passages.length).toBeGreaterThan(2);
});

test('what the sources give nothing for is not asked of the model', async () => {
  const result = await drafted({ form: 'vorblatt', dossier: 'Brücke' });
  expect(partOf(result, 'f-weitere-kosten')).toMatchObject({
    statements: [],
    placeholder: '«Weitere Kosten»',
  });
  expect(messages().some((message) => message.includes('Teil: F. Weitere Kosten'))).toBe(false);
});

test('notes are joined by their own prompt', async () => {
  const result = await drafted({
    form: 'fliesstext',
    notes: 'Die Brücke ist seit Mai 2024 gesperrt.\nDie Sanierung kostet 2,4 Mio. Euro.',
  });
  expect(result.provenance.prompt).toMatchObject({ id: 'fliesstext' });
  expect(result.sections[0]!.statements.every(({ check }) => check.status === 'supported')).toBe(true);
});

test('a model that fails in the middle leaves what it has written, and the sentences of the sources go on', async () => {
  model.script('demo', 'refusing');
  const result = await drafted({ form: 'leitungsvorlage', dossier: 'Brücke' });
  expect(result.engine).toBe('generative');
  expect(result.notices.map(({ message }) => message).join()).toContain('Ab „2. Sachverhalt“');
  expect(partOf(result, 'stellungnahme').statements.length).toBeGreaterThan(0);
});

test('a model that is not there costs nothing but the notice', async () => {
  model.script('refusing');
  const result = await drafted({ form: 'sprechzettel', dossier: 'Brücke' });
  expect(result.engine).toBe('extractive');
  expect(result.notices).toHaveLength(1);
  expect(result.draft.notices[0]).toContain('ohne Sprachmodell');
  expect(
    result.sections
      .flatMap(({ statements }) => statements)
      .every(({ check }) => check.status === 'supported'),
  ).toBe(true);
});

test('the person may want the sentences of the sources', async () => {
  expect((await drafted({ form: 'rede', dossier: 'Brücke', engine: 'extractive' })).engine).toBe(
    'extractive',
  );
  expect(messages()).toEqual([]);
});
