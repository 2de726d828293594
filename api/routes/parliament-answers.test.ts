import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GroundedText } from '../contract/grounded-text.ts';
import { type DebateSummary, debateSummarySchema } from '../contract/parliament/debate-summaries.ts';
import { earlierAnswersSchema } from '../contract/parliament/earlier-answers.ts';
import { mentionsSchema } from '../contract/parliament/mentions.ts';
import { personStatementsSchema } from '../contract/parliament/person-statements.ts';
import { type Positions, positionsSchema } from '../contract/parliament/positions.ts';
import { localUser } from '../access/scope.ts';
import { openModelApp } from '../testing/model-app.ts';

type Part = ['speaker' | 'paragraph' | 'interjection', string];

let ids = 0;
function speech(session: number, label: string, ...parts: Part[]): string {
  const [, speaker, party = null, role = null] = /^(.*?)(?: \((.*)\)|, (.*)):$/.exec(label)!;
  const id = `ID99${session}${String(++ids).padStart(3, '0')}00`;
  const said = { speaker, party, role, parts: [['speaker', label], ...parts] };
  return JSON.stringify({ id, period: 99, session, agenda: 'Tagesordnungspunkt 1', ...said });
}

const call = '(Tim Beispiel [AfD]: Wir fordern die Abschaffung der Radmaut, und zwar sofort!)';
const seven = [
  speech(
    7,
    'Dr. Eva Muster (SPD):',
    ['paragraph', 'Frau Präsidentin! Wir wollen eine Radmaut für alle breiten Straßen in diesem Land.'],
    ['interjection', call],
    ['paragraph', 'Die Einnahmen aus der Radmaut müssen den Gemeinden zugutekommen.'],
  ),
  speech(7, 'Tim Beispiel (AfD):', ['paragraph', 'Die Radmaut ist für viele Pendler ungerecht und teuer.']),
  speech(7, 'Ada Probe (FDP):', ['paragraph', 'Über die Radmaut wurde im Ausschuss lange beraten.']),
  speech(7, 'Ole Beleg (CDU/CSU):', ['paragraph', 'Wir brauchen endlich bessere Busse auf dem Land.']),
];
const nine = [
  speech(
    9,
    'Dr. Eva Muster, Bundesministerin für Verkehr:',
    ['paragraph', 'Wir werden die Radmaut im kommenden Jahr auf allen Straßen einführen.'],
    ['speaker', 'Präsidentin Ute Leiter:'],
    ['paragraph', 'Der Gesetzentwurf auf Drucksache 99/12 ist damit angenommen.'],
  ),
];

const answered = (number: string, date: string, count: string) => `Deutscher Bundestag Drucksache ${number}

99. Wahlperiode ${date}

Antwort der Bundesregierung auf die Kleine Anfrage der Abgeordneten Rike Falk und der Fraktion Bürgerunion

1. Wie viele Radwege wurden nach Kenntnis der Bundesregierung im Landkreis Seeland gebaut?

Im Landkreis Seeland wurden nach Kenntnis der Bundesregierung ${count} Radwege gebaut. Weitere Angaben liegen nicht vor.

2. Welche Kosten entstanden dabei?

Die Kosten trägt der Landkreis.
`;

let api: Awaited<ReturnType<typeof openModelApp>>;
beforeAll(async () => {
  api = await openModelApp();
  await api.ingest(
    {
      'sieben.jsonl': seven.join('\n'),
      'neun.jsonl': nine.join('\n'),
      'alt.txt': answered('99/100', '03.05.2022', '12'),
      'neu.txt': answered('99/300', '04.06.2024', '15'),
    },
    'Plenum',
  );
});
afterAll(() => api.close());

async function post<T>(path: string, body: object, schema: { parse(value: unknown): T }): Promise<T> {
  const response = await api.request('POST', path, { engine: 'extractive', ...body });
  return schema.parse(await response.json());
}

/** Every quotation stands where it is said to stand, and in nobody's call. */
async function expectVerbatim({ sections }: GroundedText) {
  for (const { citations, check } of sections.flatMap(({ statements }) => statements)) {
    expect(check.status).toBe('supported');
    for (const { documentId, quote, span } of citations) {
      const content = await api.services.library.content({ user: 'lokal', dossiers: 'all' }, documentId);
      expect(content!.text.slice(...span!)).toBe(quote);
      expect(quote).not.toContain('Abschaffung');
    }
  }
}

const texts = ({ sections }: GroundedText) =>
  sections.map(({ statements }) => statements.map(({ text }) => text));

describe('positions', () => {
  let found: Positions;
  beforeAll(async () => {
    found = await post('/positions', { topic: 'Radmaut' }, positionsSchema);
  });

  test('everybody who spoke of it is there, in their own words, and who did not is named', async () => {
    expect(found.positions.groups.map(({ label, speeches, state }) => [label, speeches, state])).toEqual([
      ['Bundesregierung', 1, 'position'],
      ['AfD', 1, 'position'],
      ['FDP', 1, 'mentioned'],
      ['SPD', 1, 'position'],
    ]);
    expect(found.positions.silent).toEqual(['CDU/CSU']);
    expect(found.sections.at(-1)!.statements.at(-1)!.text).toBe(
      'Dr. Eva Muster (SPD): „Die Einnahmen aus der Radmaut müssen den Gemeinden zugutekommen.“',
    );
    expect(found.sections[0]!.statements[0]!.citations[0]).toMatchObject({ title: 'BT-PlPr. 99/9' });
    await expectVerbatim(found);
  });

  test('as a table, and as a draft', async () => {
    const table = await api.request('POST', '/positions/export', { topic: 'Radmaut' });
    expect(table.headers.get('content-type')).toContain('text/csv');
    expect((await table.text()).split('\r\n')[1]).toMatch(
      /^Bundesregierung;Dr\. Eva Muster;;Bundesministerin/,
    );
    const body = { request: { task: 'positions' }, result: found };
    const { id } = await api.services.library.works.create(localUser, {
      kind: 'parliament',
      title: 'Radmaut',
      body,
    });
    const kept = await api.request('GET', `/positions/${id}/export`);
    const cited = found.sections.flatMap(({ statements }) =>
      statements.map(({ citations }) => citations[0]!),
    );
    const lines = (await kept.text()).trim().split('\r\n').slice(1);
    expect(lines.map((line) => line.slice(line.lastIndexOf(';') + 1).replaceAll('"', ''))).toEqual(
      cited.map(({ title, anchor }) => `${title}, ${anchor.label}`),
    );
    expect((await api.request('GET', '/positions/gibt-es-nicht/export')).status).toBe(404);
    const { engine, sections, provenance } = found;
    const text = { engine, sections, provenance };
    const draft = await api.request('POST', '/drafts/adopted', { title: 'Radmaut', text });
    expect(draft.status).toBe(201);
  });

  test('a model says what each side wants from that side’s words alone, the quotations stay', async () => {
    const written = await post('/positions', { topic: 'Radmaut', engine: 'generative' }, positionsSchema);
    expect(written.engine).toBe('generative');
    expect(written.provenance.prompt?.id).toBe('positions');
    const [government, ...others] = texts(written);
    expect(government!.length).toBeGreaterThan(1);
    expect(government!.at(-1)).toBe(texts(found)[0]!.at(-1));
    expect(others.flat().join(' ')).not.toContain('im kommenden Jahr');
  });
});

test('a debate: who spoke, what they said, what was decided, within its length', async () => {
  const summary: DebateSummary = await post(
    '/debate-summaries',
    { record: '99/7', agenda: 1, length: { unit: 'words', value: 60 } },
    debateSummarySchema,
  );
  expect(summary.debate.turns.map(({ speaker }) => speaker)).toEqual([
    'Dr. Eva Muster',
    'Tim Beispiel',
    'Ada Probe',
    'Ole Beleg',
  ]);
  expect(texts(summary)[0]![0]).toMatch(/^Es sprachen in dieser Reihenfolge: Dr\. Eva Muster \(SPD\); Tim /);
  expect(summary.debate.outcome).toBeNull();
  expect(Math.abs(summary.coverage.words - 60)).toBeLessThanOrEqual(6);
  await expectVerbatim(summary);

  const later = await post('/debate-summaries', { record: 'BT-PlPr. 99/9', agenda: 1 }, debateSummarySchema);
  expect(texts(later)[later.debate.outcome!]).toEqual([
    'Ute Leiter, Präsidentin: „Der Gesetzentwurf auf Drucksache 99/12 ist damit angenommen.“',
  ]);
});

test('a person over time, with the change of office', async () => {
  const said = await post(
    '/person-statements',
    { person: 'Eva Muster', topic: 'Radmaut' },
    personStatementsSchema,
  );
  expect(said.sections.map(({ heading }) => heading)).toEqual([
    'BT-PlPr. 99/7 – SPD',
    'BT-PlPr. 99/9 – Bundesministerin für Verkehr',
  ]);
  expect(said.person.occasions.map(({ changed }) => changed)).toEqual([false, true]);
  await expectVerbatim(said);
  const unknown = await api.request('POST', '/person-statements', { person: 'Niemand', topic: 'Radmaut' });
  expect(await unknown.json()).toMatchObject({ status: 404, code: 'unknown-person' });
});

test('earlier answers to the same question, the changed figure marked', async () => {
  const question = 'Wie viele Radwege wurden bisher im Landkreis Seeland gebaut?';
  const { earlier, sections } = await post('/earlier-answers', { question }, earlierAnswersSchema);
  expect(earlier.answers.map(({ official, date }) => [official, date])).toEqual([
    ['BT-Drs. 99/100', '2022-05-03'],
    ['BT-Drs. 99/300', '2024-06-04'],
  ]);
  expect(earlier.changes[0]!.values.map(({ text }) => text)).toEqual(['12 Radwege', '15 Radwege']);
  const [newer] = sections[1]!.statements;
  expect(newer!.check.findings[0]!.message).toBe(
    'BT-Drs. 99/100 (3. Mai 2022), Frage 1 nannte „12 Radwege“.',
  );
});

test('counts by session and party', async () => {
  const counted = await post('/mentions', { topic: 'Radmaut' }, mentionsSchema);
  expect(counted.buckets.map(({ key, speeches, of }) => [key, speeches, of])).toEqual([
    ['99/7', 3, 4],
    ['99/9', 1, 1],
  ]);
  expect(counted.total).toMatchObject({ speeches: 4, of: 5, perThousand: 800 });
});

test('what nobody spoke of is said so', async () => {
  const none = await post('/positions', { topic: 'Weißlichtmilbe' }, positionsSchema);
  expect(none.refusal).toMatchObject({ reason: 'not-contained', missing: ['Weißlichtmilbe'] });
  const nowhere = await api.request('POST', '/debate-summaries', { record: '99/55', agenda: 1 });
  expect(await nowhere.json()).toMatchObject({
    status: 404,
    detail: 'Das Plenarprotokoll 99/55 gibt es nicht.',
  });
});
