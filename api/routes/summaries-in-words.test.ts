import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countWords } from '../../language/words.ts';
import { readEvents } from '../cli/events.ts';
import { type GroundedText, groundedTextSchema } from '../contract/grounded-text.ts';
import { bridge } from '../testing/invented.ts';
import { type ModelApp, openModelApp } from '../testing/model-app.ts';

let api: ModelApp;
beforeAll(async () => {
  api = await openModelApp({ contextTokens: 4096 });
  await api.ingest(bridge, 'Brücke');
});
afterAll(() => api.close());

/** Chapters of invented sentences, each with values of its own. */
function report(chapters: number, sentences = 30): string {
  const chapter = (at: number) =>
    Array.from(
      { length: sentences },
      (_, i) =>
        `Im Bezirk ${at} hat das Amt im Jahr ${1990 + i} insgesamt ${100 * at + i} Anträge auf Förderung bewilligt.`,
    ).join(' ');
  return Array.from({ length: chapters }, (_, at) => `# Bezirk ${at + 1}\n\n${chapter(at + 1)}`).join('\n\n');
}

async function summarise(request: object): Promise<GroundedText> {
  return groundedTextSchema.parse(await (await api.request('POST', '/summaries', request)).json());
}

const words = (value: number) => ({ unit: 'words', value });
const statementsOf = (result: GroundedText) => result.sections.flatMap(({ statements }) => statements);
const lengthOf = (result: GroundedText) =>
  statementsOf(result).reduce((sum, { text }) => sum + countWords(text), 0);

test('what fits is read whole, in one request', async () => {
  const before = api.model.asked.length;
  const result = await summarise({ dossier: 'Brücke', length: words(80) });
  expect(result).toMatchObject({ engine: 'generative', coverage: { reading: { path: 'whole' } } });
  expect(result.coverage.reading!.parts).toHaveLength(3);
  expect(api.model.asked).toHaveLength(before + 1);
  expect(Math.abs(lengthOf(result) - 80)).toBeLessThanOrEqual(8);
  for (const { check } of statementsOf(result)) expect(check.status).toBe('supported');
});

describe('what does not fit', () => {
  test('is read in parts that end with a chapter, every word of it, and written from the notes', async () => {
    const text = report(9);
    const response = await api.request(
      'POST',
      '/summaries',
      { text, length: words(150) },
      { accept: 'text/event-stream' },
    );
    const progress: string[] = [];
    let result: GroundedText | undefined;
    for await (const event of readEvents(response)) {
      if (event.type === 'progress' && event.total) progress.push(`${event.done}/${event.total}`);
      if (event.type === 'done') result = groundedTextSchema.parse(event.result);
    }
    const { reading } = result!.coverage;
    expect(reading!.path).toBe('parts');
    expect(reading!.parts.length).toBeGreaterThan(4);
    expect(progress).toEqual(
      Array.from({ length: reading!.parts.length + 1 }, (_, at) => `${at}/${reading!.parts.length}`),
    );
    const headings = countWords(text.match(/^# .*$/gm)!.join(' '));
    expect(reading!.parts.reduce((sum, part) => sum + part.words, 0)).toBe(countWords(text) - headings);
    expect(Math.abs(lengthOf(result!) - 150)).toBeLessThanOrEqual(15);
    for (const { check, citations } of statementsOf(result!)) {
      expect(check.status).toBe('supported');
      expect(citations.length).toBeGreaterThan(0);
    }
    expect(result!.provenance.use!.prompts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['summarise-map', 'summarise-finish']),
    );
  });

  test('notes that do not fit are condensed first', async () => {
    const result = await summarise({ text: report(14), model: 'wordy', length: words(400) });
    expect(result.provenance.use!.prompts.map(({ id }) => id)).toContain('summarise-reduce');
    expect(Math.abs(lengthOf(result) - 400)).toBeLessThanOrEqual(40);
  });

  test('a part that is too long for the server after all is read in halves', async () => {
    api.model.script('overflow');
    const result = await summarise({ text: report(6), length: words(100) });
    expect(result.coverage.reading!.parts.every(({ status }) => status === 'read')).toBe(true);
  });

  test('a part that fails is named', async () => {
    api.model.script('refusing');
    const result = await summarise({ text: report(9), length: words(100) });
    const failed = result.coverage.reading!.parts.filter(({ status }) => status === 'failed');
    expect(failed).toHaveLength(1);
    expect(result.notices).toMatchObject([
      { code: 'model-failed', message: expect.stringContaining(failed[0]!.label) },
    ]);
  });
});

describe('length', () => {
  test('one corrective request, then whole statements are left out', async () => {
    const before = api.model.asked.length;
    const response = await api.request(
      'POST',
      '/summaries',
      { dossier: 'Brücke', model: 'wordy', length: words(60) },
      { accept: 'text/event-stream' },
    );
    const types: string[] = [];
    let result: GroundedText | undefined;
    for await (const event of readEvents(response)) {
      types.push(event.type);
      if (event.type === 'done') result = groundedTextSchema.parse(event.result);
    }
    expect(types).toContain('restart');
    const asked = api.model.asked.slice(before);
    expect(asked).toHaveLength(2);
    expect(asked[1]!.body.messages.at(-1)!.content).toMatch(
      /Beanstandung: Der Text hat \d+ Wörter, verlangt sind etwa 60/,
    );
    expect(Math.abs(lengthOf(result!) - 60)).toBeLessThanOrEqual(6);
    expect(result!.provenance.use!.corrections.join(' ')).toMatch(/Neu geschrieben.*gekürzt/);
  });

  test('a length that cannot be kept is told', async () => {
    const result = await summarise({ text: bridge['Brief Verband.txt'], length: words(300) });
    expect(result.coverage.note).toMatch(/^Die Zusammenfassung hat \d+ statt 300 Wörter\.$/);
  });
});

test('topics the documents do not contain are named, and the model is not asked for them', async () => {
  const focus = ['Kosten', 'Weißlichtmilbe'];
  const result = await summarise({ dossier: 'Brücke', length: words(60), focus });
  expect(result.coverage.missingTopics).toEqual(['Weißlichtmilbe']);
  const message = api.model.asked.at(-1)!.body.messages.at(-1)!.content;
  expect(message).toContain('Themen: - Kosten\n');
  expect(message).not.toContain('Weißlichtmilbe');
});

test('a model that fails is replaced, and the result says so', async () => {
  const result = await summarise({ dossier: 'Brücke', model: 'wrong-key', length: words(60) });
  expect(result).toMatchObject({ engine: 'extractive', notices: [{ code: 'model-key' }] });
  expect(statementsOf(result).length).toBeGreaterThan(0);
});

test('a summary that is stopped gives the notes on what has been read, and names what has not', async () => {
  const run = crypto.randomUUID();
  const request = { text: report(9), run, model: 'slow', length: words(150) };
  const response = await api.request('POST', '/summaries', request, { accept: 'text/event-stream' });
  let result: GroundedText | undefined;
  for await (const event of readEvents(response)) {
    if (event.type === 'progress' && event.done === 1) {
      expect((await api.request('POST', `/summaries/${run}/stop`)).status).toBe(204);
    }
    if (event.type === 'done') result = groundedTextSchema.parse(event.result);
  }
  const statuses = result!.coverage.reading!.parts.map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(['read', 'left-out']));
  expect(result!.notices).toMatchObject([{ code: 'stopped' }]);
  expect(statementsOf(result!).length).toBeGreaterThan(0);
  expect((await api.request('POST', `/summaries/${run}/stop`)).status).toBe(404);
});
