import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GroundedText, groundedTextSchema } from '../contract/grounded-text.ts';
import { bridge } from '../testing/invented.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let api: TestApp;
beforeAll(async () => {
  api = await openTestApp();
  await api.ingest(bridge, 'Brücke');
});
afterAll(() => api.close());

async function ask(question: string, filter: object = {}): Promise<GroundedText> {
  const response = await api.request('POST', '/ask', { question, ...filter });
  return groundedTextSchema.parse(await response.json());
}

const statementsOf = (result: GroundedText) => result.sections.flatMap(({ statements }) => statements);

describe('answers', () => {
  test.each([
    ['Was kostet die Sanierung der Mühlgrabenbrücke?', '2,4 Mio. Euro'],
    ['Wann beginnen die Bauarbeiten?', 'März 2025'],
    ['Wie lange dauern die Bauarbeiten?', 'neun Monate'],
    ['Welchen Anteil übernimmt das Land?', '60 Prozent'],
    ['Warum ist die Brücke gesperrt?', 'Risse im Tragwerk'],
    ['Was empfiehlt das Referat zur Förderung?', 'der Förderung zuzustimmen'],
    ['Bleibt die Brücke für Radfahrer offen?', 'Für Radfahrer und Fußgänger'],
    ['Welchen Umweg fahren die Spediteure?', '14 Kilometern'],
    ['Wer ist die Bürgermeisterin von Nordheim?', 'Petra Sandmann'],
  ])('%s', async (question, expected) => {
    const result = await ask(question);
    expect(result.refusal).toBeNull();
    expect(statementsOf(result)[0]?.text).toContain(expected);
  });
});

describe('refusals', () => {
  test.each<[string, string | null, string?]>([
    ['Welche Mittel helfen gegen die Weißlichtmilbe?', 'Weißlichtmilbe'],
    ['Wie hoch ist die Maut auf der Mühlgrabenbrücke?', null],
    ['Wann wird die Südbahn elektrifiziert?', 'Südbahn'],
    ['Was sagt Drucksache 20/4711 zur Brücke?', 'Drucksache 20/4711', 'false-premise'],
    ['Welche Farbe bekommt das Geländer?', 'Geländer'],
    ['Wie viele Unfälle gab es im Jahr 2019?', 'Unfälle', 'false-premise'],
  ])('%s', async (question, missing, reason = 'not-contained') => {
    const result = await ask(question);
    expect(result.sections).toEqual([]);
    expect(result.refusal).toMatchObject({ reason });
    if (missing) expect(result.refusal?.message).toContain(`„${missing}“`);
  });

  test('an empty dossier and a question that names nothing', async () => {
    expect((await ask('Was ist das?')).refusal).toMatchObject({ reason: 'beyond-documents' });
  });
});

test('every statement is quoted verbatim where its citation says', async () => {
  const result = await ask('Was kostet die Sanierung der Mühlgrabenbrücke?');
  for (const { text, citations, check } of statementsOf(result)) {
    expect(check).toEqual({ status: 'supported', findings: [] });
    for (const { documentId, quote, span } of citations) {
      const content = await api.services.library.content({ user: 'lokal', dossiers: 'all' }, documentId);
      expect(content?.text.slice(...span!)).toBe(quote);
      expect(quote.replace(/\s+/g, ' ')).toBe(text);
    }
  }
});

test('what two documents say alike is said once, with both places', async () => {
  const [first] = statementsOf(await ask('Was kostet die Sanierung der Mühlgrabenbrücke?'));
  expect(first?.citations.map(({ source }) => source).sort()).toEqual([
    'Pressemitteilung.txt',
    'Vermerk Brücke.md',
  ]);
});

test('a sentence that points back brings along what it means', async () => {
  const [first] = statementsOf(await ask('Wie lange dauern die Bauarbeiten?'));
  expect(first?.text).toBe('Die Bauarbeiten beginnen im März 2025. Sie dauern voraussichtlich neun Monate.');
});

test('streams its progress, each statement, and the result', async () => {
  const question = 'Was kostet die Sanierung der Mühlgrabenbrücke?';
  const stream = await api.request('POST', '/ask', { question }, { accept: 'text/event-stream' });
  const names = Array.from((await stream.text()).matchAll(/^event: (\w+)$/gm), ([, name]) => name);
  expect(names[0]).toBe('progress');
  expect(names).toContain('statement');
  expect(names.at(-1)).toBe('done');
});
