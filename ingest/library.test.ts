import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourceDocument } from './document.ts';
import type { Library } from './library-types.ts';
import type { AccessScope } from './store/access-scope.ts';
import { plainPdf } from './testing/plain-pdf.ts';
import { bytes, everything, TemporaryLibrary } from './testing/temporary-library.ts';

let temporary: TemporaryLibrary;
let library: Library;
beforeAll(async () => {
  temporary = await TemporaryLibrary.open();
  library = temporary.library;
});
afterAll(async () => {
  const complaints = await temporary.complaints();
  await temporary.delete();
  expect(complaints).toEqual([]);
  expect(temporary.errors).toEqual([]);
});

const vermerk = `Vermerk zur Brücke in Beispielstadt

Die Kosten betragen 3 Mio. Euro. Das Vorhaben beginnt am 3. Mai 2024.

Die Abteilung empfiehlt die Förderung.
`;
const neuerVermerk = vermerk.replace('3 Mio.', '4 Mio.');

const mail = (...attachments: [name: string, text: string][]) =>
  [
    'From: Erika Beispiel <erika@example.org>',
    'To: Referat <referat@example.org>',
    'Subject: Unterlagen zur Sitzung',
    'Date: Fri, 3 May 2024 10:00:00 +0200',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="grenze"',
    '',
    '--grenze',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Anbei die Unterlagen für die Sitzung am Freitag.',
    ...attachments.flatMap(([name, text]) => [
      '--grenze',
      `Content-Type: text/plain; charset=utf-8; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      text,
    ]),
    '--grenze--',
    '',
  ].join('\r\n');

const paragraph = (source: string, text: string): { source: string; document: SourceDocument } => ({
  source,
  document: {
    title: source,
    kind: 'gesetz',
    language: 'de',
    date: null,
    number: null,
    authors: [],
    pages: null,
    attachments: [],
    blocks: [{ kind: 'paragraph', text, anchor: { kind: 'paragraph', label: 'Absatz 1', page: null } }],
  },
});

test('a file becomes a document with its text and its original', async () => {
  const job = await temporary.ingest({ 'akte/vermerk.txt': vermerk, 'leer.txt': '' }, 'Brücke');
  expect(job).toMatchObject({
    status: 'done',
    dossier: { name: 'Brücke' },
    files: [
      { path: 'akte/vermerk.txt', status: 'indexed', passages: 1, replaced: false, error: null },
      { path: 'leer.txt', status: 'failed', error: { code: 'empty-file', message: 'Die Datei ist leer.' } },
    ],
  });
  const id = job.files[0]!.documentId!;
  expect(await library.document(everything, id)).toMatchObject({
    dossier: { name: 'Brücke' },
    title: 'Vermerk zur Brücke in Beispielstadt',
    source: 'akte/vermerk.txt',
    kind: 'vermerk',
    mediaType: 'text/plain',
    status: 'indexed',
    bytes: bytes(vermerk).byteLength,
    words: 23,
    pages: null,
    passages: 1,
  });
  const content = await library.content(everything, id);
  expect(content?.text).toContain('Die Kosten betragen 3 Mio. Euro.');
  const original = await library.original(everything, id);
  expect(original).toMatchObject({ mediaType: 'text/plain', name: 'akte/vermerk.txt' });
  expect(await readFile(original!.path, 'utf8')).toBe(vermerk);
  expect(await temporary.listing('Brücke')).toEqual({ 'akte/vermerk.txt': 'indexed', 'leer.txt': 'failed' });
});

async function* stream(text: string, end?: Error) {
  yield bytes(text);
  if (end) throw end;
}

test('a stream is taken in like bytes, and nothing of it stays when it breaks off', async () => {
  const whole = await library.ingest(everything, [{ path: 'a.txt', bytes: stream(vermerk) }], 'Strom');
  await library.idle();
  expect((await library.job(everything, whole.id))?.files).toMatchObject([{ status: 'indexed' }]);
  const broken = [
    { path: 'b.txt', bytes: stream('ganz da') },
    { path: 'c.txt', bytes: stream('halb', new Error('connection lost')) },
  ];
  await expect(library.ingest(everything, broken, 'Strom')).rejects.toThrow('connection lost');
  expect(await temporary.listing('Strom')).toEqual({ 'a.txt': 'indexed' });
});

test('what the dossier holds already is unchanged, under the same name or another', async () => {
  const first = await temporary.ingest({ 'a.txt': vermerk }, 'Gleiches');
  const given = { 'a.txt': vermerk, 'kopie.txt': vermerk, 'b.txt': neuerVermerk };
  const again = await temporary.ingest(given, 'Gleiches');
  const { documentId } = first.files[0]!;
  expect(again.files).toMatchObject([
    { path: 'a.txt', status: 'unchanged', documentId, passages: 1 },
    { path: 'kopie.txt', status: 'unchanged', documentId, passages: 1 },
    { path: 'b.txt', status: 'indexed', passages: 1 },
  ]);
  expect(await temporary.listing('Gleiches')).toEqual({ 'a.txt': 'indexed', 'b.txt': 'indexed' });
  const elsewhere = await temporary.ingest({ 'a.txt': vermerk }, 'Anderes');
  expect(elsewhere.files).toMatchObject([{ status: 'indexed' }]);
});

test('of equal files that arrive together one becomes a document', async () => {
  const job = await temporary.ingest({ 'eins.txt': vermerk, 'zwei.txt': vermerk }, 'Zwillinge');
  const { documentId } = job.files[0]!;
  expect(job.files).toMatchObject([
    { path: 'eins.txt', status: 'indexed' },
    { path: 'zwei.txt', status: 'unchanged', documentId },
  ]);
  expect(await temporary.listing('Zwillinge')).toEqual({ 'eins.txt': 'indexed' });
});

test('a changed file replaces its earlier version under the same id', async () => {
  const first = await temporary.ingest({ 'a.txt': vermerk }, 'Stand');
  const second = await temporary.ingest({ 'a.txt': neuerVermerk }, 'Stand');
  const { documentId } = first.files[0]!;
  expect(second.files).toMatchObject([{ status: 'indexed', documentId, replaced: true }]);
  expect((await library.content(everything, documentId!))?.text).toContain('4 Mio.');
});

test('a version that cannot be read leaves the earlier one in place', async () => {
  const first = await temporary.ingest({ 'a.txt': vermerk }, 'Rückfall');
  const second = await temporary.ingest({ 'a.txt': '%PDF-1.7 kaputt' }, 'Rückfall');
  const { documentId } = first.files[0]!;
  expect(second.files).toMatchObject([{ status: 'failed', documentId }]);
  expect(second.files[0]?.error?.code).toBeTruthy();
  expect(await library.document(everything, documentId!)).toMatchObject({ status: 'indexed', error: null });
  expect((await library.content(everything, documentId!))?.text).toContain('3 Mio.');
});

test('pages without text are told, and a document without any text is not indexed as empty', async () => {
  const sentence = 'Die Vorlage wird dem Ausschuss am Freitag zur Beratung zugeleitet.';
  const job = await temporary.ingest(
    { 'teils.pdf': plainPdf([sentence, '', '']), 'bild.pdf': plainPdf(['', '']) },
    'Gescannt',
  );
  expect(job.files).toMatchObject([
    { path: 'teils.pdf', status: 'indexed', pages: 3, passages: 1, error: null },
    { path: 'bild.pdf', status: 'needs-ocr', pages: 2, passages: 0, error: { code: 'needs-ocr' } },
  ]);
  const [partly, scan] = await Promise.all(
    job.files.map((file) => library.document(everything, file.documentId!)),
  );
  expect(partly).toMatchObject({ status: 'indexed', needsOcr: [2, 3], mediaType: 'application/pdf' });
  expect(scan).toMatchObject({
    status: 'needs-ocr',
    needsOcr: [1, 2],
    pages: 2,
    error: { code: 'needs-ocr' },
  });
  expect(await library.content(everything, scan!.id)).toBeNull();
  expect(await library.original(everything, scan!.id)).toMatchObject({ mediaType: 'application/pdf' });
});

test('a file that failed is tried again when it is given again', async () => {
  await temporary.ingest({ 'a.txt': '' }, 'Zweiter Versuch');
  const again = await temporary.ingest({ 'a.txt': '' }, 'Zweiter Versuch');
  expect(again.files).toMatchObject([{ status: 'failed', error: { code: 'empty-file' } }]);
  const repaired = await temporary.ingest({ 'a.txt': vermerk }, 'Zweiter Versuch');
  expect(repaired.files).toMatchObject([{ status: 'indexed', replaced: false }]);
  expect(await temporary.listing('Zweiter Versuch')).toEqual({ 'a.txt': 'indexed' });
});

test('attachments become documents beside their mail, follow its changes and go with it', async () => {
  const text = 'Die Tagesordnung umfasst drei Punkte.';
  const first = await temporary.ingest(
    { 'post.eml': mail(['to.txt', text], ['to.txt', 'Der zweite Anhang heißt genauso.']) },
    'Post',
  );
  expect(first.files).toMatchObject([
    { path: 'post.eml', status: 'indexed' },
    { path: 'post.eml/to.txt', status: 'indexed' },
    { path: 'post.eml/to (2).txt', status: 'indexed' },
  ]);
  const second = await temporary.ingest({ 'post.eml': mail(['to.txt', text]) }, 'Post');
  expect(second.files).toMatchObject([
    { path: 'post.eml', status: 'indexed', replaced: true },
    { path: 'post.eml/to.txt', status: 'unchanged' },
  ]);
  expect(await temporary.listing('Post')).toEqual({ 'post.eml': 'indexed', 'post.eml/to.txt': 'indexed' });
  await library.remove(everything, second.files[0]!.documentId!);
  expect(await temporary.listing('Post')).toEqual({});
});

test('a document that is removed is gone, its bytes unless another document shares them', async () => {
  const idOf = async (name: string, dossier: string) =>
    (await temporary.ingest({ [name]: vermerk }, dossier)).files[0]!.documentId!;
  const one = await idOf('a.txt', 'Weg');
  const other = await idOf('b.txt', 'Bleibt');
  const original = await library.original(everything, one);
  expect(await library.remove(everything, one)).toBe(true);
  expect(await library.remove(everything, one)).toBe(false);
  expect(await library.document(everything, one)).toBeNull();
  expect(await library.content(everything, one)).toBeNull();
  expect(await readFile(original!.path, 'utf8')).toBe(vermerk);
  expect(await library.original(everything, other)).toMatchObject({ path: original!.path });
});

test('a removal can be undone: mail, attachment and passages are there again, unless something took their place', async () => {
  const mailFile = { 'kauz.eml': mail(['kauz.txt', 'Der Steinkauz brütet im Mühlgraben.']) };
  const { files } = await temporary.ingest(mailFile, 'Kauz');
  const id = files[0]!.documentId!;
  const found = async () => (await library.search(everything, { query: 'Steinkauz' })).length;
  expect(await found()).toBeGreaterThan(0);
  await library.remove(everything, id);
  expect(await found()).toBe(0);
  expect(await library.removed({ user: 'gast', dossiers: [] })).toEqual([]);
  expect(await library.restore({ user: 'gast', dossiers: [] }, id)).toBe(false);
  expect(await library.removed(everything)).toContainEqual(
    expect.objectContaining({ id, source: 'kauz.eml', dossier: 'Kauz' }),
  );
  expect(await library.restore(everything, id)).toBe(true);
  expect(await library.restore(everything, id)).toBe(false);
  expect(await temporary.listing('Kauz')).toEqual({ 'kauz.eml': 'indexed', 'kauz.eml/kauz.txt': 'indexed' });
  expect(await found()).toBeGreaterThan(0);
  expect(await readFile((await library.original(everything, id))!.path)).toBeDefined();
  await library.remove(everything, id);
  await temporary.ingest(mailFile, 'Kauz');
  await expect(library.restore(everything, id)).rejects.toMatchObject({ code: 'document-replaced' });
});

test('a document removed while its file waits stays removed, and its job says so', async () => {
  const files = Array.from({ length: 8 }, (_, i) => ({
    path: `${i}.txt`,
    bytes: bytes(`Nummer ${i}. ${vermerk}`),
  }));
  const job = await library.ingest(everything, files, 'Wettlauf');
  const ids = job.files.map(({ documentId }) => documentId!);
  await Promise.all(ids.map((id) => library.remove(everything, id)));
  await library.idle();
  expect(await temporary.listing('Wettlauf')).toEqual({});
  const done = await library.job(everything, job.id);
  expect(done?.status).toBe('done');
  expect(done?.files.at(-1)).toMatchObject({ status: 'failed', error: { code: 'removed' } });
});

test('nothing outside the scope can be seen, removed or added to', async () => {
  const job = await temporary.ingest({ 'a.txt': vermerk }, 'Geheim');
  const id = job.files[0]!.documentId!;
  const other = (await temporary.ingest({ 'b.txt': neuerVermerk }, 'Offen')).dossier;
  const scope: AccessScope = { user: 'gast', dossiers: [other.id] };
  expect(await library.dossiers(scope)).toEqual([{ ...other, documents: 1 }]);
  expect(await library.dossierByName(scope, 'Geheim')).toBeNull();
  expect(await library.documents(scope)).toMatchObject({ total: 1, documents: [{ source: 'b.txt' }] });
  expect(await library.documents(scope, { dossier: 'Geheim' })).toEqual({ total: 0, documents: [] });
  expect(await library.documents(scope, { ids: [id] })).toEqual({ total: 0, documents: [] });
  expect(await library.document(scope, id)).toBeNull();
  expect(await library.content(scope, id)).toBeNull();
  expect(await library.original(scope, id)).toBeNull();
  expect(await library.remove(scope, id)).toBe(false);
  expect(await library.job(scope, job.id)).toBeNull();
  expect((await library.jobs(scope)).every(({ dossier }) => dossier.id === other.id)).toBe(true);
  const upload = () => library.ingest(scope, [{ path: 'c.txt', bytes: bytes('c') }], 'Geheim');
  await expect(upload()).rejects.toMatchObject({ code: 'dossier-forbidden' });
  expect(await library.documents({ user: 'niemand', dossiers: [] })).toEqual({ total: 0, documents: [] });
});

test('documents are listed newest first, a page at a time', async () => {
  for (const name of ['eins', 'zwei', 'drei'])
    await temporary.ingest({ [name]: `${name}: ${vermerk}` }, 'Liste');
  const page = await library.documents(everything, { dossier: 'Liste', limit: 2 });
  expect(page.documents.map(({ source }) => source)).toEqual(['drei', 'zwei']);
  expect(page.total).toBe(3);
  const rest = await library.documents(everything, { dossier: 'Liste', offset: 2 });
  expect(rest.documents.map(({ source }) => source)).toEqual(['eins']);
});

test('watching a job ends with the job done', async () => {
  const files = Array.from({ length: 5 }, (_, i) => ({
    path: `${i}.txt`,
    bytes: bytes(`Nummer ${i}. ${vermerk}`),
  }));
  const { id } = await library.ingest(everything, files, 'Beobachtet');
  const seen = [];
  for await (const job of library.watch(everything, id)) seen.push(job);
  expect(seen.at(-1)).toMatchObject({
    status: 'done',
    files: files.map(({ path }) => ({ path, status: 'indexed' })),
  });
  expect(seen.slice(0, -1).every(({ status }) => status === 'running')).toBe(true);
  for await (const job of library.watch(everything, 'unbekannt')) expect.unreachable(job.id);
});

const zoll = (rate: string) => `Zollsatz\n\nDer Zollsatz für Quitten beträgt ${rate} Prozent.\n`;

test('searching shows current versions only, in the dossier and scope asked for', async () => {
  const { dossier } = await temporary.ingest({ 'zoll.txt': zoll('vier') }, 'Zoll');
  const search = (query: string, more = {}) => library.search(everything, { query, ...more });
  expect(await search('Quitten')).toMatchObject([
    {
      title: 'Zollsatz',
      source: 'zoll.txt',
      text: expect.stringContaining('beträgt vier Prozent'),
      alsoIn: [],
    },
  ]);
  const changed = await temporary.ingest({ 'zoll.txt': zoll('sechs') }, 'Zoll');
  expect((await search('Quitten', { dossier: 'Zoll' })).map(({ text }) => text)).toEqual([
    expect.stringContaining('beträgt sechs Prozent'),
  ]);
  expect(await search('Quitten', { dossier: 'Brücke' })).toEqual([]);
  expect(await search('Quitten', { dossier: 'gibt es nicht' })).toEqual([]);
  const stranger = { user: 'gast', dossiers: [] };
  expect(await library.search(stranger, { query: 'Quitten' })).toEqual([]);
  expect(await library.search(stranger, { query: 'Quitten', dossier: dossier.id })).toEqual([]);
  await library.remove(everything, changed.files[0]!.documentId!);
  expect(await search('Quitten')).toEqual([]);
});

test('a corpus is indexed in bulk, and again only what has changed', async () => {
  const corpus = Array.from({ length: 300 }, (_, i) =>
    paragraph(`§ ${i}`, `Die Vorschrift Nummer ${i} gilt.`),
  );
  const first = await library.indexDocuments(everything, 'Gesetze', corpus);
  expect(first).toEqual({ documents: 300, passages: 300, unchanged: 0 });
  const changed = corpus.map((one, i) =>
    i === 7 ? paragraph('§ 7', 'Die Vorschrift ist weggefallen.') : one,
  );
  const second = await library.indexDocuments(everything, 'Gesetze', changed);
  expect(second).toEqual({ documents: 1, passages: 1, unchanged: 299 });
  const { documents, total } = await library.documents(everything, { dossier: 'Gesetze', limit: 1 });
  expect(total).toBe(300);
  expect(documents).toMatchObject([{ source: '§ 7', status: 'indexed', words: 4 }]);
  expect(await library.original(everything, documents[0]!.id)).toBeNull();
});
