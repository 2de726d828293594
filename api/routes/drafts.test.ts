import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftComparison, DraftResult, StoredDraft } from '../contract/drafts.ts';
import { bridge } from '../testing/invented.ts';
import { questionPaper } from '../testing/question-paper.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let api: TestApp;
beforeAll(async () => {
  api = await openTestApp();
  await api.ingest(bridge, 'Brücke');
});
afterAll(() => api.close());

async function drafted(body: object): Promise<DraftResult> {
  const response = await api.request('POST', '/drafts', body);
  expect(response.status).toBe(200);
  return (await response.json()) as DraftResult;
}

async function keptDraft(form = 'leitungsvorlage', dossier = 'Brücke'): Promise<StoredDraft> {
  const { stored } = await drafted({ form, dossier, keep: true });
  return (await (await api.request('GET', `/drafts/${stored!.id}`)).json()) as StoredDraft;
}

const save = (id: string, body: object) => api.request('PUT', `/drafts/${id}`, body);
const partOf = ({ draft }: Pick<DraftResult, 'draft'>, id: string) =>
  draft.parts.find((part) => part.id === id)!;

describe('drafting', () => {
  test('puts the recommendation first, cites every sentence and leaves gaps open', async () => {
    const result = await drafted({ form: 'leitungsvorlage', dossier: 'Brücke' });
    expect(result.engine).toBe('extractive');
    expect(partOf(result, 'votum').statements.map(({ text }) => text)).toEqual([
      'Das Referat empfiehlt, der Förderung zuzustimmen.',
    ]);
    expect(partOf(result, 'sachverhalt').statements[0]!.text).toContain('Mühlgrabenbrücke');
    const statements = result.sections.flatMap((section) => section.statements);
    expect(
      statements.every(({ citations, check }) => citations.length > 0 && check.status === 'supported'),
    ).toBe(true);
    expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length);
    expect(result.head.find(({ id }) => id === 'az')).toMatchObject({
      value: null,
      placeholder: '«Aktenzeichen»',
    });
    expect(result.missing.map(({ heading }) => heading)).toContain('Az.');
    expect(result.placeholders.map(({ text }) => text)).toContain('«Name RefL»');
  });

  test('the brief fills head fields and parts, and is held against the sources', async () => {
    const brief = 'Az.: 34-1/2\nBetr.: Mühlgrabenbrücke\nVotum: Die Sanierung kostet 3,9 Mio. Euro.';
    const result = await drafted({ form: 'leitungsvorlage', dossier: 'Brücke', brief });
    expect(result.title).toBe('Leitungsvorlage: Mühlgrabenbrücke');
    expect(result.head.find(({ id }) => id === 'az')!.value).toBe('34-1/2');
    expect(partOf(result, 'votum').statements).toMatchObject([
      { origin: 'person', check: { status: 'unsupported' } },
    ]);
  });

  test('a brief about one matter brings that matter', async () => {
    const { sections } = await drafted({ form: 'e-mail', dossier: 'Brücke', brief: 'Kosten der Sanierung' });
    expect(sections[0]!.statements[0]!.text).toContain('2,4 Mio. Euro');
  });

  test('what goes to the public is not made from internal papers', async () => {
    const { draft } = await drafted({ form: 'pressemitteilung', dossier: 'Brücke' });
    expect(draft.sources.map(({ source }) => source)).not.toContain('Vermerk Brücke.md');
    expect(draft.notices.join()).toContain('Ein internes Dokument bleibt außer Betracht');
  });

  test('without sources and brief the form stays empty and says so', async () => {
    const result = await drafted({ form: 'sprechzettel' });
    expect(result.sections.flatMap(({ statements }) => statements)).toEqual([]);
    expect(result.missing.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['inhalt', 'zweck', 'was-ist-neu']),
    );
    expect(result.draft.notices.join()).toContain('Ohne lesbare Quellen');
  });

  test('notes become sentences and add nothing', async () => {
    const notes =
      '- Frist: 30.6.2027\n- StGB bittet um Verlängerung, lt. Umfrage 5 von 9 Gemeinden ohne Auftrag\n';
    const { sections, draft } = await drafted({ form: 'fliesstext', notes });
    expect(sections[0]!.statements.map(({ text, check }) => [text, check.status])).toEqual([
      ['Die Frist ist der 30. Juni 2027.', 'supported'],
      ['StGB bittet um Verlängerung, laut Umfrage 5 von 9 Gemeinden ohne Auftrag.', 'supported'],
    ]);
    expect(sections[0]!.statements[0]!.citations[0]).toMatchObject({
      title: 'Notizen',
      anchor: { label: 'Zeile 1' },
    });
    expect(draft.sources).toEqual([]);
  });

  test('a speech keeps its minutes, or says why not', async () => {
    const report = bridge['Vermerk Brücke.md'].replace('Vermerk:', 'Bericht:');
    await api.ingest({ ...bridge, 'Vermerk Brücke.md': report }, 'Bericht');
    const speech = { form: 'rede', dossier: 'Bericht', length: { unit: 'minutes', value: 1 } };
    const { draft } = await drafted(speech);
    expect(draft.length).toMatchObject({ target: { unit: 'minutes', value: 1 }, kept: true });
    const long = await drafted({ form: 'rede', dossier: 'Brücke' });
    expect(long.draft.length!.kept).toBe(false);
    expect(long.draft.notices.join()).toContain('vorgesehen sind 5 Minuten');
  });

  test('questions of a Kleine Anfrage are repeated and answered, those nothing answers stay open', async () => {
    const form = new FormData();
    form.append('request', JSON.stringify({ form: 'antwort-kleine-anfrage', dossier: 'Brücke' }));
    form.append('file', new File([questionPaper], 'anfrage.txt'));
    const response = await api.request('POST', '/drafts', form);
    const result = (await response.json()) as DraftResult;
    const said = Object.fromEntries(
      result.draft.parts.map(({ id, lead, statements }) => [
        id,
        { lead, text: statements.map(({ text }) => text).join(' ') },
      ]),
    );
    expect(said['vorbemerkung-der-fragesteller']!.text).toContain('Betriebe im Gewerbegebiet');
    expect(said['frage-1']).toMatchObject({
      lead: '1. Seit wann ist die Mühlgrabenbrücke gesperrt?',
      text: expect.stringContaining('3. Mai 2024'),
    });
    expect(said['frage-2a']).toMatchObject({
      lead: expect.stringMatching(/^a\)/),
      text: expect.stringContaining('60 Prozent'),
    });
    expect(said['frage-4']!.text).toBe('');
    expect(result.missing.map(({ id }) => id)).toContain('frage-4');
    expect(result.head.find(({ id }) => id === 'drucksache-der-anfrage')!.value).toBe('8/3001');
  });

  test('streams what it does and what it writes', async () => {
    const response = await api.request(
      'POST',
      '/drafts',
      { form: 'sprechzettel', dossier: 'Brücke' },
      { accept: 'text/event-stream' },
    );
    const events = (await response.text()).match(/(?<=^event: ).+$/gm)!;
    expect([...new Set(events)]).toEqual(['progress', 'statement', 'done']);
  });

  test('says what is wrong with a request', async () => {
    expect(await (await api.request('POST', '/drafts', { form: 'gedicht' })).json()).toMatchObject({
      code: 'unknown-form',
    });
    const form = new FormData();
    form.append('request', JSON.stringify({ form: 'rede', keep: true }));
    form.append('file', new File(['Text'], 'a.txt'));
    expect(await (await api.request('POST', '/drafts', form)).json()).toMatchObject({
      code: 'files-not-kept',
    });
    const generative = await api.request('POST', '/drafts', { form: 'rede', engine: 'generative' });
    expect(await generative.json()).toMatchObject({ code: 'no-model' });
  });

  test('a house form with errors is shown and stops nothing', async () => {
    await mkdir(join(api.config.dataDir, 'forms'), { recursive: true });
    await writeFile(join(api.config.dataDir, 'forms', 'kaputt.md'), '---\nkennung: kaputt\n---\n');
    const { forms, broken } = (await (await api.request('GET', '/forms')).json()) as {
      forms: unknown[];
      broken: object[];
    };
    expect(forms).toHaveLength(12);
    expect(broken[0]).toMatchObject({ file: 'kaputt.md', line: 1 });
  });
});

describe('a kept draft', () => {
  test('is listed, saved by revision, and never overwritten by an older window', async () => {
    const { id, revision, draft } = await keptDraft();
    const list = (await (await api.request('GET', '/drafts?dossier=Br%C3%BCcke')).json()) as {
      drafts: { id: string }[];
    };
    expect(list.drafts.map((entry) => entry.id)).toContain(id);
    const renamed = { ...draft, title: 'Vorlage Brücke' };
    const saved = (await (await save(id, { revision, draft: renamed })).json()) as StoredDraft;
    expect(saved).toMatchObject({ revision: revision + 1, title: 'Vorlage Brücke' });
    const late = await save(id, { revision, draft });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      code: 'work-conflict',
      current: { revision: revision + 1, body: { title: 'Vorlage Brücke' } },
    });
  });

  test('counts anew what is missing when it is saved', async () => {
    const { id, revision, draft } = await keptDraft();
    const head = draft.head.map((field) => (field.id === 'az' ? { ...field, value: '34-7' } : field));
    const saved = (await (await save(id, { revision, draft: { ...draft, head } })).json()) as StoredDraft;
    expect(draft.missing.map((each) => each.id)).toContain('az');
    expect(saved.draft.missing.map((each) => each.id)).not.toContain('az');
  });

  test('keeps versions that can be compared and restored', async () => {
    const { id, revision, draft } = await keptDraft();
    const parts = draft.parts.map((part) => ({
      ...part,
      statements: part.id === 'votum' ? [] : part.statements,
    }));
    await save(id, { revision, draft: { ...draft, parts }, keep: true });
    const { versions } = (await (await api.request('GET', `/drafts/${id}/versions`)).json()) as {
      versions: object[];
    };
    expect(versions).toMatchObject([{ revision }]);
    const comparison = await (
      await api.request('GET', `/drafts/${id}/comparison?from=${revision}&to=${revision + 1}`)
    ).json();
    const { parts: compared } = comparison as DraftComparison;
    expect(compared[0]).toMatchObject({ id: 'votum', changes: [{ kind: 'removed' }] });
    expect(compared[1]!.changes.every(({ kind }) => kind === 'same')).toBe(true);
    const back = (await (
      await api.request('POST', `/drafts/${id}/versions/${revision}/restore`, { revision: revision + 1 })
    ).json()) as StoredDraft;
    expect(back.revision).toBe(revision + 2);
    expect(partOf(back, 'votum').statements).toHaveLength(1);
  });

  test('can be removed, and the removal undone', async () => {
    const { id } = await keptDraft();
    expect((await api.request('DELETE', `/drafts/${id}`)).status).toBe(204);
    expect((await api.request('GET', `/drafts/${id}`)).status).toBe(404);
    expect(await (await api.request('POST', `/drafts/${id}/restore`)).json()).toMatchObject({ id });
  });

  test('shows citations whose document has gone or changed', async () => {
    await api.ingest(bridge, 'Wandel');
    const { id } = await keptDraft('leitungsvorlage', 'Wandel');
    const { documents } = (await (await api.request('GET', '/documents?dossier=Wandel')).json()) as {
      documents: { id: string; source: string }[];
    };
    const states = async () => {
      const { draft } = (await (await api.request('GET', `/drafts/${id}`)).json()) as StoredDraft;
      return draft.parts.flatMap(({ statements }) =>
        statements.map(({ text, citations }) => ({
          text,
          state: citations[0]!.state,
          source: citations[0]!.source,
        })),
      );
    };
    expect((await states()).every(({ state }) => state === 'available')).toBe(true);

    const changed = bridge['Vermerk Brücke.md']
      .replace('60 Prozent', '55 Prozent')
      .replace('## Sachverhalt', '## Sachverhalt\n\nNeuer Absatz davor.');
    await api.ingest({ 'Vermerk Brücke.md': changed }, 'Wandel');
    const after = await states();
    expect(after.find(({ text }) => text.includes('60 Prozent'))!.state).toBe('changed');
    expect(after.find(({ text }) => text.includes('3. Mai 2024'))!.state).toBe('available');

    const memo = documents.find(({ source }) => source === 'Vermerk Brücke.md')!;
    await api.request('DELETE', `/documents/${memo.id}`);
    const gone = (await states()).filter(({ source }) => source === memo.source);
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every(({ state }) => state === 'gone')).toBe(true);
  });
});

describe('the workbench', () => {
  test('checks what a person has changed against the draft’s sources', async () => {
    const { draft } = await keptDraft();
    const text =
      'Das Land Musterland übernimmt davon 90 Prozent. Die Bauarbeiten beginnen im März 2025, Az. «Aktenzeichen».';
    const response = await api.request('POST', '/drafts/statements', {
      sources: draft.sources,
      notes: '',
      text,
    });
    const { statements } = (await response.json()) as {
      statements: { check: { status: string }; origin: string }[];
    };
    expect(statements.map(({ check, origin }) => [check.status, origin])).toEqual([
      ['unsupported', 'person'],
      ['supported', 'person'],
    ]);
  });

  test('writes a part anew without what was dropped or stands elsewhere', async () => {
    const { draft } = await keptDraft();
    const dropped = partOf({ draft }, 'sachverhalt').statements[0]!;
    const parts = draft.parts.map((part) => ({
      ...part,
      statements: part.statements.map((each) => ({ ...each, accepted: each.id !== dropped.id })),
    }));
    const response = await api.request('POST', '/drafts/part', {
      draft: { ...draft, parts },
      part: 'sachverhalt',
    });
    const { part } = (await response.json()) as { part: StoredDraft['draft']['parts'][number] };
    expect(part.statements.length).toBeGreaterThan(0);
    const texts = part.statements.map(({ text }) => text);
    expect(texts).not.toContain(dropped.text);
    for (const other of draft.parts.filter(({ id }) => id !== 'sachverhalt')) {
      for (const { text } of other.statements) expect(texts).not.toContain(text);
    }
  });

  test('inserts a passage as a cited statement', async () => {
    const { draft } = await keptDraft();
    const { documentId } = draft.sources.find(({ source }) => source === 'Brief Verband.txt')!;
    const passage = (start: number, end: number) =>
      api.request('POST', '/drafts/passage', { documentId, start, end });
    const text = bridge['Brief Verband.txt'].replace(/\n\n/g, '\n\n');
    const start = text.indexOf('Unsere Mitglieder');
    const response = await passage(start, start + 'Unsere Mitglieder fahren'.length);
    expect(await response.json()).toMatchObject({
      text: 'Unsere Mitglieder fahren',
      origin: 'person',
      citations: [{ documentId, quote: 'Unsere Mitglieder fahren' }],
    });
    expect((await passage(90_000, 90_001)).status).toBe(400);
  });
});

test('a source of two hundred pages takes no longer than a person waits', async () => {
  const topics = ['Brücke', 'Straße', 'Schule', 'Deich', 'Radweg', 'Klinik'];
  const sentence = (n: number) =>
    `Die Sanierung der ${topics[n % 6]} ${n} kostet ${n % 90},${n % 10} Mio. Euro und beginnt am ${1 + (n % 28)}. Mai ${2025 + (n % 5)}.`;
  const section = (n: number) =>
    `## ${n}. Vorhaben\n\n${Array.from({ length: 20 }, (_, at) => sentence(20 * n + at)).join(' ')}\n`;
  const text = Array.from({ length: 250 }, (_, n) => section(n)).join('\n');
  const form = new FormData();
  form.append('request', JSON.stringify({ form: 'leitungsvorlage', brief: 'Sanierung der Klinik' }));
  form.append('file', new File([text], 'lang.md'));
  const result = (await (await api.request('POST', '/drafts', form)).json()) as DraftResult;
  expect(partOf(result, 'sachverhalt').statements.length).toBeGreaterThan(3);
  expect(partOf(result, 'sachverhalt').statements.every(({ text: said }) => said.includes('Klinik'))).toBe(
    true,
  );
  expect(result.provenance.tookMs).toBeLessThan(20_000);
}, 60_000);
