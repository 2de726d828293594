import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDocument } from '../../ingest/readers/read.ts';
import { makeDocx } from '../../ingest/readers/testing/make-office.ts';
import { readEvents } from '../cli/events.ts';
import { type AnalyseResponse, analyseResponseSchema } from '../contract/analyse.ts';
import type { StreamEvent } from '../contract/events.ts';
import { type Simplification, type SimplifyResponse, simplifyResponseSchema } from '../contract/simplify.ts';
import {
  type ScriptedModel,
  scriptedModelName,
  startScriptedModel,
} from '../testing/scripted-model/server.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

const letter = `Sehr geehrte Frau Muster,

über Ihren Antrag auf Wohngeld können wir noch nicht entscheiden; wichtige Unterlagen fehlen. Die Unterlagen sind bis zum 30. April 2026 bei der Wohngeldstelle einzureichen; andernfalls wird der Antrag abgelehnt.`;

const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;

let model: ScriptedModel;
let app: TestApp;
let folder: string;
beforeAll(async () => {
  model = await startScriptedModel();
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-models-'));
  const entries = ['', '-forgetful', '-wrong-key']
    .map((end) => `${scriptedModelName}${end}`)
    .map((name) => [name, { url: model.url, model: name }]);
  const file = join(folder, 'models.json');
  await writeFile(file, JSON.stringify({ default: scriptedModelName, models: Object.fromEntries(entries) }));
  app = await openTestApp({ AMTSFEDER_MODELS_FILE: file });
});
afterAll(async () => {
  await app.close();
  await model.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => void model.asked.splice(0));

const post = async <T>(path: string, body: unknown): Promise<T> =>
  (await app.request('POST', path, body)).json() as T;
const simplify = async (request: object) =>
  simplifyResponseSchema.parse(await post<SimplifyResponse>('/simplifications', request));

describe('analysis', () => {
  test('of a text counts in the text as given', async () => {
    const text = 'Der Antrag ist zu stellen.\nEr wird geprüft.';
    const result = analyseResponseSchema.parse(await post<AnalyseResponse>('/analyses', { text }));
    expect(result.scores).toMatchObject({ words: 8, sentences: 2 });
    const [sentence] = result.sentences;
    expect(text.slice(sentence!.start, sentence!.end)).toBe(sentence!.text);
    expect(sentence!.findings.map(({ rule }) => rule)).toContain('to-be-done');
  });

  test('of a file and of a stored document', async () => {
    const form = new FormData();
    form.append('request', JSON.stringify({ level: 'leicht' }));
    form.append('file', new File(['Das gilt nicht.'], 'regel.txt'));
    expect((await post<AnalyseResponse>('/analyses', form)).sentences[0]?.findings).toMatchObject([
      { rule: 'negation' },
    ]);
    const { files } = await app.ingest({ 'brief.txt': letter });
    const { sentences } = await post<AnalyseResponse>('/analyses', { document: files[0]!.documentId });
    expect(sentences).toHaveLength(3);
  });

  test('knows the words of the house', async () => {
    await writeFile(join(app.config.dataDir, 'klartext.tsv'), 'Laufmappe\tNomen\tMappe\n');
    const { sentences } = await post<AnalyseResponse>('/analyses', { text: 'Wir legen die Laufmappe hin.' });
    await rm(join(app.config.dataDir, 'klartext.tsv'));
    expect(sentences[0]?.findings).toMatchObject([
      { rule: 'officialese', suggestion: 'Schreiben Sie „Mappe“.' },
    ]);
  });

  test('says what is missing', async () => {
    expect(await post('/analyses', {})).toMatchObject({ code: 'invalid-request', status: 400 });
    expect(await post('/analyses', { document: 'nichts' })).toMatchObject({ code: 'not-found' });
  });
});

describe('rewriting by rule', () => {
  test('shortens sentences, keeps all facts, and says so', async () => {
    const result = await simplify({ text: letter, engine: 'extractive' });
    expect(result).toMatchObject({ engine: 'extractive', context: 'letter', label: null, notices: [] });
    expect(result.scores.after.wordsPerSentence).toBeLessThan(result.scores.before.wordsPerSentence);
    expect(result.facts).toMatchObject({ lost: [], added: [] });
    expect(result.facts.kept.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['30. April 2026', 'nicht']),
    );
    const changed = result.sentences.filter(({ before, after }) => before !== after);
    expect(changed.length).toBeGreaterThan(0);
    for (const { engine, rules, versions, after } of changed) {
      expect(engine).toBe('rules');
      expect(rules.length).toBeGreaterThan(0);
      expect(versions).toMatchObject([{ engine: 'rules', text: after }]);
    }
    expect(model.asked).toEqual([]);
  });

  test('a draft in Leichte Sprache carries its label, one sentence a line', async () => {
    const { text, label } = await simplify({ text: letter, level: 'leicht', engine: 'extractive' });
    expect(label).toBe('Entwurf in Leichter Sprache – ungeprüft');
    expect(text.startsWith(`${label}\n\n`)).toBe(true);
  });

  test('DOCX in, DOCX out: headings, lists and tables stay', async () => {
    const source = makeDocx(
      paragraph('Ihr Antrag', 'Heading1') +
        paragraph('Wir können noch nicht entscheiden; der Mietvertrag fehlt.') +
        `<w:tbl><w:tr>${cell('Unterlage')}${cell('Frist')}</w:tr><w:tr>${cell('Mietvertrag')}${cell('30. April 2026')}</w:tr></w:tbl>`,
      { styles: '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>' },
    );
    const form = new FormData();
    form.append('request', JSON.stringify({ level: 'einfach', engine: 'extractive' }));
    form.append('file', new File([new Uint8Array(source)], 'brief.docx'));
    const body = await post<SimplifyResponse>('/simplifications', form);
    const file = await app.request('POST', '/simplifications/export', { format: 'docx', body });
    expect(file.headers.get('content-disposition')).toContain('.docx');
    const { blocks } = await readDocument(new Uint8Array(await file.arrayBuffer()), 'nachher.docx');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'table-row', 'table-row']);
    expect(blocks[1]?.text).toBe(body.sentences.map(({ after }) => after).join(' '));
    expect(blocks[3]?.text).toContain('30. April 2026');
  });
});

describe('rewriting by model', () => {
  test('gives each sentence both versions, and tells progress', async () => {
    const response = await app.request(
      'POST',
      '/simplifications',
      { text: letter },
      { accept: 'text/event-stream' },
    );
    const events: StreamEvent[] = [];
    for await (const event of readEvents(response)) events.push(event);
    expect(events.map(({ type }) => type)).toEqual(['progress', 'progress', 'simplified']);
    const last = events.at(-1);
    if (last?.type !== 'simplified') throw new Error('no result');
    expect(last.result.provenance).toMatchObject({
      model: scriptedModelName,
      prompt: { id: 'plain-einfach' },
    });
  });

  test('is told which facts are missing, until they are there', async () => {
    const { facts } = await simplify({ text: letter, model: `${scriptedModelName}-forgetful` });
    expect(JSON.stringify(model.asked[1]?.body.messages)).toContain('Es fehlt: „30. April 2026“');
    expect(facts.lost).toEqual([]);
  });

  test('that fails leaves the text to the rules, and says why', async () => {
    const { engine, notices, sentences } = await simplify({
      text: letter,
      model: `${scriptedModelName}-wrong-key`,
    });
    expect(engine).toBe('extractive');
    expect(notices).toMatchObject([
      { code: 'model-key', message: expect.stringContaining('nur nach Regeln') },
    ]);
    expect(sentences.some(({ engine: by }) => by === 'rules')).toBe(true);
  });
});

test('a rewriting is kept, saved, listed, removed and brought back; a stale save changes nothing', async () => {
  const body = await simplify({ text: letter, engine: 'extractive' });
  const kept = await post<Simplification>('/simplifications/kept', body);
  expect(kept.title).toMatch(/^über Ihren Antrag auf Wohngeld .* …$/);
  const own = {
    ...kept.body.sentences[0]!,
    after: 'Es fehlt noch etwas.',
    engine: 'person' as const,
    accepted: true,
  };
  const change = {
    revision: kept.revision,
    body: { ...kept.body, sentences: [own, ...kept.body.sentences.slice(1)] },
  };
  const saved = (await (
    await app.request('PUT', `/simplifications/${kept.id}`, change)
  ).json()) as Simplification;
  expect(saved.revision).toBeGreaterThan(kept.revision);
  expect((await app.request('PUT', `/simplifications/${kept.id}`, change)).status).toBe(409);
  const get = async () => (await app.request('GET', `/simplifications/${kept.id}`)).json();
  expect(await get()).toMatchObject({ body: { sentences: [{ after: 'Es fehlt noch etwas.' }, {}, {}] } });
  const list = async () => (await app.request('GET', '/simplifications')).json();
  expect(await list()).toMatchObject({ total: 1, simplifications: [{ id: kept.id }] });
  expect((await app.request('DELETE', `/simplifications/${kept.id}`)).status).toBe(204);
  expect(await get()).toMatchObject({ code: 'not-found' });
  expect(await post(`/simplifications/${kept.id}/restore`, {})).toMatchObject({ id: kept.id });
});
