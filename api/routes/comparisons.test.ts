import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainPdf } from '../../ingest/testing/plain-pdf.ts';
import { readEvents } from '../cli/events.ts';
import { comparisonSchema, type Comparison } from '../contract/compare.ts';
import type { StreamEvent } from '../contract/events.ts';
import { problemSchema } from '../contract/problem.ts';
import type { Run } from '../contract/runs.ts';
import { workSchema } from '../contract/works.ts';

import { openTestApp, type TestApp } from '../testing/test-app.ts';

const before = `# Richtlinie Sirenen

Der Träger meldet jede Störung innerhalb von zwei Wochen.

Das Land kann die Wartung fördern.

Die Sirenen stehen auf den Dächern der Rathäuser.
`;
const after = `# Richtlinie Sirenen

Der Träger meldet jede Störung innerhalb von drei Tagen.

Das Land soll die Wartung fördern.

Geprüft wird die Reichweite im Herbst.

Die Sirenen stehen auf den Dächern der Rathäuser.
`;

let api: TestApp;
const ids: string[] = [];
beforeAll(async () => {
  api = await openTestApp();
  const { files } = await api.ingest({ 'alt.md': before, 'neu.md': after }, 'Sirenen');
  ids.push(...files.map(({ documentId }) => documentId!));
});
afterAll(() => api.close());

async function compared(body: unknown): Promise<Comparison> {
  const response = await api.request('POST', '/comparisons', body);
  expect(response.status).toBe(200);
  return comparisonSchema.parse(await response.json());
}

async function problemOf(body: unknown) {
  const response = await api.request('POST', '/comparisons', body);
  return problemSchema.parse(await response.json());
}

test('stored documents: rows with marks at their places, and what changed in substance', async () => {
  const result = await compared({ old: { document: ids[0] }, new: { document: ids[1] } });
  expect(result.summary).toMatchObject({ unchanged: 2, changed: 2, new: 1, dropped: 0, substantial: 2 });
  expect(result.rows.flatMap(({ changes }) => changes.map(({ message }) => message))).toEqual([
    'Frist: bisher „zwei Wochen“, jetzt „drei Tagen“',
    'Verbindlichkeit: bisher „kann“, jetzt „soll“ (strenger)',
  ]);
  for (const passage of result.rows.flatMap((row) => row.old ?? [])) {
    const stored = await api.services.library.content({ user: 'local', dossiers: 'all' }, ids[0]!);
    expect(stored?.text.slice(...passage.span!)).toBe(passage.text);
  }
  const [deadline] = result.rows.filter(({ kind }) => kind === 'changed');
  expect(deadline?.new?.marks.map(([start, end]) => deadline.new!.text.slice(start, end))).toEqual([
    'drei Tagen',
  ]);
});

test('a text against a file, without storing either; files take the sides that are left', async () => {
  const form = new FormData();
  form.append('request', JSON.stringify({ new: { text: after } }));
  form.append('file', new File([before], 'alt.md'));
  const result = await compared(form);
  expect(result.old).toMatchObject({ documentId: '', source: 'alt.md' });
  expect(result.rows[0]?.old?.span).toBeNull();
  expect(await compared({ old: { text: after }, new: { text: after } })).toMatchObject({
    notices: [{ code: 'same-text' }],
  });
});

test('what cannot be compared is said with a stable code', async () => {
  expect(await problemOf({ old: { text: before } })).toMatchObject({ code: 'invalid-request', status: 400 });
  expect(await problemOf({ old: { document: 'x' }, new: { text: after } })).toMatchObject({
    code: 'not-found',
  });
  const other = 'Möwen brüten an felsigen Küsten.\n\nSie ernähren sich überwiegend von Fisch.';
  expect(await problemOf({ old: { text: before }, new: { text: other } })).toMatchObject({
    code: 'different-texts',
    status: 422,
  });
  const form = new FormData();
  form.append('request', JSON.stringify({ old: { text: before } }));
  form.append('file', new File([plainPdf([''])], 'scan.pdf'));
  expect(await problemOf(form)).toMatchObject({ code: 'no-text', status: 422 });
});

test('as a run it is told of, kept as a work, and leaves as a synopsis in columns', async () => {
  const request = { kind: 'comparison', request: { old: { document: ids[0] }, new: { document: ids[1] } } };
  const { id } = (await (await api.request('POST', '/runs', request)).json()) as Run;
  const stream = await api.request('GET', `/runs/${id}`, undefined, { accept: 'text/event-stream' });
  let last: StreamEvent | undefined;
  for await (const event of readEvents(stream)) last = event;
  expect(last).toMatchObject({ type: 'run', run: { state: 'done' } });
  const work = workSchema.parse(await (await api.request('GET', `/works/${id}`)).json());
  expect(work).toMatchObject({ kind: 'comparison', dossier: 'Sirenen' });
  const synopsis = await (await api.request('GET', `/works/${id}/export?format=md`)).text();
  expect(synopsis).toContain(
    '| Das Land ~~kann~~ die Wartung fördern. | Das Land <ins>soll</ins> die Wartung fördern. |',
  );
  expect(synopsis).toContain('| Die Sirenen stehen auf den Dächern der Rathäuser. | unverändert |');
  expect(synopsis).toContain('| – | <ins>Geprüft wird die Reichweite im Herbst.</ins> |');
});
