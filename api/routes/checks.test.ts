import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkResponseSchema } from '../contract/checks.ts';
import type { GroundedText } from '../contract/grounded-text.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

const files = {
  'richtlinie.md': `# Richtlinie Wärmeplanung

Das Land stellt für die Wärmeplanung der Gemeinden bis 2027 insgesamt 12 Mio. Euro bereit.

Anträge sind bis zum 30. September 2025 beim Landesamt für Energie einzureichen.
`,
  'vermerk.md': `# Vermerk Haushalt

Für die Wärmeplanung der Gemeinden stellt das Land bis 2027 insgesamt 15 Mio. Euro bereit.
`,
};
const text =
  'Bis 2027 stellt das Land den Gemeinden 12 Mio. Euro für die Wärmeplanung bereit. ' +
  'Anträge sind bis zum 31. Oktober 2025 beim Landesamt für Energie einzureichen. Pinguine leben am Südpol.';

let api: TestApp;
beforeAll(async () => {
  api = await openTestApp();
  await api.ingest(files, 'Wärme');
});
afterAll(() => api.close());

async function check(body: unknown) {
  const response = await api.request('POST', '/checks', body);
  expect(response.status).toBe(200);
  return checkResponseSchema.parse(await response.json());
}

test('checks against a dossier, and shows where another document says otherwise', async () => {
  const { statements, summary, sources } = await check({ text, dossier: 'Wärme' });
  expect(summary).toEqual({ statements: 3, supported: 1, partial: 0, unsupported: 2, contradicted: 1 });
  expect(sources).toBeNull();
  const [amount, date, penguins] = statements;
  expect(amount?.check.findings).toMatchObject([
    { kind: 'contradiction', message: expect.stringMatching(/Mio\. Euro/) },
  ]);
  expect(new Set(amount?.citations.map(({ source }) => source))).toEqual(new Set(Object.keys(files)));
  expect(date?.check.findings).toMatchObject([{ kind: 'date' }]);
  expect(penguins?.check.findings).toMatchObject([{ kind: 'uncarried' }]);
});

test('every quotation stands verbatim at its place', async () => {
  const { statements } = await check({ text, dossier: 'Wärme' });
  for (const { documentId, quote, span } of statements.flatMap(({ citations }) => citations)) {
    const stored = await api.services.library.content({ user: 'local', dossiers: 'all' }, documentId);
    expect(stored?.text.slice(...span!)).toBe(quote);
  }
});

test('checks files against files, without storing them', async () => {
  const form = new FormData();
  form.append('request', '{}');
  form.append('file', new File([text], 'entwurf.txt'));
  form.append('file', new File([files['richtlinie.md']], 'richtlinie.md'));
  const { summary, sources } = await check(form);
  expect(summary).toMatchObject({ statements: 3, supported: 1, unsupported: 2, contradicted: 0 });
  expect(sources).toMatchObject([{ documentId: '', source: 'richtlinie.md' }]);
});

test('says what is missing', async () => {
  const response = await api.request('POST', '/checks', { dossier: 'Wärme' });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ detail: 'Es fehlt der Text, der geprüft werden soll.' });
});

test('an answer shows the other value, too', async () => {
  const question = 'Wie viel Geld stellt das Land für die Wärmeplanung der Gemeinden bereit?';
  const result = (await (await api.request('POST', '/ask', { question })).json()) as GroundedText;
  expect(result.refusal).toBeNull();
  const statements = result.sections.flatMap((section) => section.statements);
  expect(statements[0]?.check).toMatchObject({ status: 'supported', findings: [{ kind: 'contradiction' }] });
});
