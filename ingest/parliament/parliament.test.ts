import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../store/records/database.ts';
import { people, speeches, speechPostings } from '../store/records/parliament-schema.ts';
import { documentVersions } from '../store/records/schema.ts';
import { everything, TemporaryLibrary } from '../testing/temporary-library.ts';
import { courseOf } from './course.ts';
import { structureEdition } from './record-of.ts';
import { recordPostings } from './record-postings.ts';

const speech = (session: number, id: string, speaker: string, party: string | null, more: object) =>
  JSON.stringify({
    id,
    period: 99,
    session,
    agenda: 'Tagesordnungspunkt 2',
    speaker,
    party,
    role: null,
    ...more,
  });
const first = speech(3, 'ID990300100', 'Dr. Eva Müller', 'SPD', {
  parts: [
    ['speaker', 'Dr. Eva Müller (SPD):'],
    ['paragraph', 'Wir dämmen Schulen, wie auf Drucksache 99/12 beantragt.'],
    ['interjection', '(Beifall bei der SPD – Tim Weiß [Aue] [DIE LINKE]: Womit? – Wann?)'],
    ['speaker', 'Vizepräsidentin Ute Muster:'],
    ['paragraph', 'Gestatten Sie eine Zwischenfrage?'],
    ['speaker', 'Jo Amt (FDP):'],
    ['paragraph', 'Was kostet das?'],
    ['speaker', 'Dr. Eva Müller (SPD):'],
    ['paragraph', 'Zwei Millionen Euro.'],
  ],
});
const second = speech(9, 'ID990900200', 'Eva Mueller', null, {
  role: 'Bundesministerin für Wärme',
  parts: [
    ['speaker', 'Eva Mueller, Bundesministerin für Wärme:'],
    ['paragraph', 'Drei Millionen Euro.'],
  ],
});
const paper = [
  'Deutscher Bundestag\nDrucksache 99/12\n99. Wahlperiode\n03.05.2024',
  'A n t r a g',
  'der Abgeordneten Ada Muster, Dr. Tim Beispiel und der Fraktion der SPD',
  'Schulen dämmen. Siehe Plenarprotokoll 99/3, S. 7 B.',
].join('\n\n');

let temporary: TemporaryLibrary;
beforeAll(async () => {
  temporary = await TemporaryLibrary.open();
  await temporary.ingest({ 'drei.jsonl': first, 'neun.jsonl': second, 'antrag.txt': paper }, 'Reden');
});
afterAll(async () => {
  const complaints = await temporary.complaints();
  await temporary.delete();
  expect(complaints).toEqual([]);
  expect(temporary.errors).toEqual([]);
});

const parliament = () => temporary.library.parliament;
async function documentId(source: string): Promise<string> {
  const { documents } = await temporary.library.documents(everything, { dossier: 'Reden' });
  return documents.find((document) => document.source === source)!.id;
}

test('words belong to whoever said them, questions and calls included', async () => {
  const debate = await parliament().debate(everything, await documentId('drei.jsonl'), 1);
  expect(debate).toMatchObject({ agenda: 'Tagesordnungspunkt 2', title: 'Plenarprotokoll 99/3' });
  expect(
    debate!.contributions.map(({ speaker, party, kind, presiding, words }) => [
      speaker,
      party,
      kind,
      presiding,
      words,
    ]),
  ).toEqual([
    ['Dr. Eva Müller', 'SPD', 'speech', false, 9],
    ['Ute Muster', null, 'chair', true, 4],
    ['Jo Amt', 'FDP', 'question', false, 3],
    ['Dr. Eva Müller', 'SPD', 'speech', false, 3],
  ]);
  const [said] = debate!.contributions;
  expect(said!.citation).toBe('BT-PlPr. 99/3, Rede ID990300100');
  expect(said!.calls).toMatchObject([
    { caller: 'Tim Weiß (Aue)', party: 'Die Linke', personId: 'tim-weiss', text: 'Womit? – Wann?' },
  ]);
  const { text } = (await temporary.library.content(everything, debate!.documentId))!;
  for (const { blocks, calls } of debate!.contributions) {
    for (const part of [...blocks, ...calls]) expect(text.slice(part.start, part.end)).toBe(part.text);
  }
  expect(await parliament().speech(everything, said!.id)).toEqual(said);
  const saidBy = (words: string) => parliament().saidBy(everything, debate!.documentId, text.indexOf(words));
  expect(await saidBy('dämmen')).toMatchObject({ speech: { id: said!.id }, isRemark: false, call: null });
  expect(await saidBy('Beifall')).toMatchObject({ isRemark: true, call: null });
  expect(await saidBy('Wann')).toMatchObject({ isRemark: true, call: { caller: 'Tim Weiß (Aue)' } });
  expect(await saidBy('Tagesordnungspunkt')).toBeNull();
});

test('a person is one across spellings and offices', async () => {
  const [person] = await parliament().people(everything, 'Müll');
  expect(person).toMatchObject({ id: 'eva-mueller', speeches: 3, calls: 0 });
  expect(await parliament().person(everything, 'eva-mueller')).toMatchObject({
    spellings: ['Dr. Eva Müller', 'Eva Mueller'],
    parties: [{ party: 'SPD', speeches: 2 }],
    offices: [{ title: 'Bundesministerin für Wärme', first: { term: 99, session: 9 } }],
  });
  const query = { title: 'Bundesminister Wärme', term: 99, session: 9 };
  expect(await parliament().officeHolders(everything, query)).toMatchObject([{ personId: 'eva-mueller' }]);
  expect(await parliament().officeHolders(everything, { ...query, session: 8 })).toEqual([]);
});

test('a paper knows who cites it, and what it cites', async () => {
  const found = await parliament().paper(everything, '99/12');
  expect(found).toMatchObject({ citation: 'BT-Drs. 99/12', documentId: await documentId('antrag.txt') });
  expect(found!.citedBy).toMatchObject([
    { title: 'Plenarprotokoll 99/3', speech: { speaker: 'Dr. Eva Müller', party: 'SPD' } },
  ]);
  expect(await parliament().paper(everything, 'BT-PlPr. 99/3')).toMatchObject({
    kind: 'protokoll',
    citedBy: [{ source: 'antrag.txt', page: 7, quadrant: 'B' }],
  });
  expect(found).toMatchObject({ type: 'Antrag', authors: ['Ada Muster', 'Dr. Tim Beispiel'] });
  expect(await parliament().paper(everything, '99/13')).toBeNull();
});

test('of papers of the same number, a number alone means the one that is in the store', async () => {
  const files = {
    'landtag.txt':
      'Landtag Musterland\nDrucksache 7/5\n7. Wahlperiode 3. Mai 2024\n\nAntrag\n\nDas Land dämmt Schulen.',
    'notiz.txt': 'Die Zahlen stehen in der Drucksache 7/5 des Landes, die am Montag verteilt wurde.',
  };
  await temporary.ingest(files, 'Land');
  expect(await parliament().paper(everything, '7/5')).toMatchObject({ citation: 'LT-Drs. 7/5' });
  expect(await parliament().paper(everything, 'BT-Drs. 7/5')).toMatchObject({ documentId: null });
});

test('DIP dates sessions, names papers and people, and tells the course of a matter', async () => {
  const imported = await parliament().importDip([
    { typ: 'Vorgang', id: '7', titel: 'Schulen dämmen', vorgangstyp: 'Antrag', beratungsstand: 'Abgelehnt' },
    {
      typ: 'Vorgangsposition',
      id: 71,
      vorgang_id: '7',
      vorgangsposition: '1. Beratung',
      datum: '2024-05-16',
      fundstelle: { dokumentart: 'Plenarprotokoll', dokumentnummer: '99/3', herausgeber: 'BT', seite: '7B' },
      beschlussfassung: [{ beschlusstenor: 'Ablehnung' }],
    },
    {
      typ: 'Dokument',
      dokumentart: 'Drucksache',
      id: '1',
      dokumentnummer: '99/12',
      herausgeber: 'BT',
      drucksachetyp: 'Antrag',
      datum: '2024-05-03',
      titel: 'Schulen dämmen',
      urheber: [{ titel: 'Fraktion der SPD' }],
      vorgangsbezug: [{ id: '7', titel: 'Schulen dämmen', vorgangstyp: 'Antrag' }],
    },
    {
      typ: 'Dokument',
      dokumentart: 'Plenarprotokoll',
      id: '2',
      dokumentnummer: '99/3',
      herausgeber: 'BT',
      datum: '2024-05-16',
      titel: 'Protokoll der 3. Sitzung',
    },
    {
      typ: 'Person',
      id: '9',
      vorname: 'Eva',
      nachname: 'Müller',
      person_roles: [{ funktion: 'MdB', fraktion: 'SPD', wahlperiode_nummer: [99] }],
    },
    { typ: 'Rätsel', id: '3' },
  ]);
  expect(imported).toEqual({ matters: 1, events: 2, papers: 2, people: 1, skipped: 1, dated: 1 });

  const found = (await parliament().paper(everything, '99/12'))!;
  expect(found).toMatchObject({ type: 'Antrag', authors: ['Fraktion der SPD'] });
  expect(found.matters).toMatchObject([{ title: 'Schulen dämmen', status: 'Abgelehnt' }]);
  const steps = courseOf(found).map(({ date, label, citation, source }) => ({
    date,
    label,
    citation,
    source,
  }));
  expect(steps.filter(({ source }) => source === 'dip')).toEqual([
    { date: '2024-05-03', label: 'Antrag: Fraktion der SPD', citation: 'BT-Drs. 99/12', source: 'dip' },
    { date: '2024-05-16', label: '1. Beratung: Ablehnung', citation: 'BT-PlPr. 99/3, S. 7 B', source: 'dip' },
  ]);
  expect(await parliament().person(everything, 'eva-mueller')).toMatchObject({
    dip: { id: '9', roles: [{ title: 'MdB', party: 'SPD', terms: [99] }] },
  });
  const document = await documentId('drei.jsonl');
  expect(await temporary.library.document(everything, document)).toMatchObject({ date: '2024-05-16' });
  expect(await parliament().speech(everything, `${document}-1`)).toMatchObject({ date: '2024-05-16' });
});

test('out of scope there is nothing', async () => {
  const nobody = { user: 'test', dossiers: [] };
  const id = `${await documentId('drei.jsonl')}-1`;
  expect(await parliament().speech(nobody, id)).toBeNull();
  expect(await parliament().people(nobody, '')).toEqual([]);
  expect(await parliament().person(nobody, 'eva-mueller')).toBeNull();
  // What DIP tells is public; documents are not.
  expect(await parliament().paper(nobody, '99/12')).toMatchObject({ documentId: null, citedBy: [] });
});

/** Changes the records while nobody has them open; then they are opened and brought up to date. */
async function reopenAfter(change: (db: Database) => Promise<unknown>): Promise<void> {
  await temporary.close();
  const database = await openDatabase({
    directory: join(temporary.dataDir, 'records'),
    url: temporary.databaseUrl,
  });
  await change(database.db);
  await database.close();
  await temporary.reopen();
  await temporary.library.idle();
}

test('what was taken in before records were taken apart is taken apart at the start', async () => {
  await reopenAfter(async (db) => {
    await db.delete(speeches);
    await db.delete(people).where(eq(people.id, 'eva-mueller'));
    await db.update(documentVersions).set({ recordEdition: 0 });
  });
  expect(await parliament().people(everything, 'Müll')).toMatchObject([{ speeches: 3 }]);
});

test('where only words were indexed otherwise, only they are indexed anew', async () => {
  const search = async () => (await parliament().search(everything, { text: 'Millionen' })).exact;
  const before = await search();
  expect(before).toBeGreaterThan(0);
  await reopenAfter(async (db) => {
    await db.update(speechPostings).set({ postings: recordPostings([], []) });
    await db.update(documentVersions).set({ recordEdition: structureEdition });
  });
  expect(await search()).toBe(before);
  expect(await parliament().people(everything, 'Müll')).toMatchObject([{ speeches: 3 }]);
});

test('with the document its people go', async () => {
  await temporary.library.remove(everything, await documentId('drei.jsonl'));
  await temporary.library.idle();
  expect((await parliament().people(everything, '')).map(({ id }) => id)).toEqual(['eva-mueller']);
  expect(await parliament().person(everything, 'tim-weiss')).toBeNull();
});
