import { expect, test } from 'vitest';
import { readDocument } from '../read.ts';
import { ReadError } from '../read-error.ts';
import { outline } from '../testing/outline.ts';

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE dbtplenarprotokoll SYSTEM "dbtplenarprotokoll.dtd">
<dbtplenarprotokoll wahlperiode="99" sitzung-nr="7" sitzung-datum="26.01.2022" start-seitennr="411">
  <vorspann><inhaltsverzeichnis><p>Inhalt</p>
    <ivz-block><ivz-block-titel>Tagesordnungspunkt 1:</ivz-block-titel>
      <ivz-eintrag><ivz-eintrag-inhalt>Antrag der Fraktion der SPD: Wärme</ivz-eintrag-inhalt></ivz-eintrag>
      <ivz-eintrag><ivz-eintrag-inhalt><redner id="1"/>Dr. Eva von Beispiel (SPD)</ivz-eintrag-inhalt>
        <xref ref-type="rede" rid="ID990700100" pnr="411" div="C"><a href="S411" typ="druckseitennummer"/></xref></ivz-eintrag>
    </ivz-block></inhaltsverzeichnis></vorspann>
  <sitzungsverlauf>
    <sitzungsbeginn>
      <name>Präsidentin Ute Muster:</name>
      <p klasse="J_1">Guten Morgen! Die Sitzung ist eröffnet.</p>
    </sitzungsbeginn>
    <tagesordnungspunkt top-id="Tagesordnungspunkt 1">
      <p klasse="T_NaS">Beratung des Antrags „Wärme“</p>
      <p klasse="T_Drs">Drucksache 99/123</p>
      <rede id="ID990700100">
        <p klasse="redner"><redner id="1"><name><titel>Dr.</titel><vorname>Eva</vorname><namenszusatz>von</namenszusatz><nachname>Beispiel</nachname><fraktion>SPD</fraktion></name></redner>Dr. Eva von Beispiel (SPD):</p>
        <p klasse="J_1">Frau Präsidentin! Das kostet 12 Mio. Euro.</p>
        <kommentar>(Beifall bei der SPD – Tim Muster [FDP]: Woher?)</kommentar>
        <p klasse="J">Ein Satz läuft <a id="S412" name="S412" typ="druckseitennummer"/>über die Seite.</p>
        <name>Präsidentin Ute Muster:</name>
        <p klasse="J_1">Gestatten Sie eine Frage?</p>
        <p klasse="redner"><redner id="2"><name><vorname>Tim</vorname><nachname>Muster</nachname><ortszusatz>(Aue)</ortszusatz><rolle><rolle_lang>Staatsminister</rolle_lang><rolle_kurz>StM</rolle_kurz></rolle></name></redner>Tim Muster (Aue), Staatsminister:</p>
        <p klasse="J_1"><a id="S413" name="S413" typ="druckseitennummer"/>Woher kommt das Geld?</p>
      </rede>
    </tagesordnungspunkt>
  </sitzungsverlauf>
  <anlagen><anlage><anlagen-titel>Anlage 1</anlagen-titel><anlagen-text><table><tr><th><p>Name</p></th><th>Fraktion</th></tr><tr><td>Ada Muster</td><td>SPD</td></tr></table></anlagen-text></anlage></anlagen>
  <rednerliste><redner id="1"/></rednerliste>
</dbtplenarprotokoll>`;
const read = (text: string) => readDocument(new TextEncoder().encode(text), '99007.xml');

test('a plenary record of the Bundestag keeps agenda, speakers, remarks and printed pages', async () => {
  const document = await read(xml);
  expect(document).toMatchObject({
    title: 'Plenarprotokoll 99/7',
    kind: 'plenarprotokoll',
    number: '99/7',
    date: '2022-01-26',
    pages: null,
  });
  expect(outline(document.blocks)).toBe(
    [
      'heading2 | S. 411 | Präsidentin Ute Muster',
      'speech | S. 411 | Guten Morgen! Die Sitzung ist eröffnet.',
      'heading1 | S. 411 | Tagesordnungspunkt 1: Antrag der Fraktion der SPD: Wärme',
      'paragraph | S. 411 | Beratung des Antrags „Wärme“',
      'paragraph | S. 411 | Drucksache 99/123',
      'heading2 | S. 411 | Dr. Eva von Beispiel (SPD)',
      'speech | S. 411 | Frau Präsidentin! Das kostet 12 Mio. Euro.',
      'speech | S. 411 | (Beifall bei der SPD – Tim Muster [FDP]: Woher?)',
      'speech | S. 411 | Ein Satz läuft über die Seite.',
      'heading2 | S. 412 | Präsidentin Ute Muster',
      'speech | S. 412 | Gestatten Sie eine Frage?',
      'heading2 | S. 412 | Tim Muster (Aue), Staatsminister',
      'speech | S. 413 | Woher kommt das Geld?',
      'heading1 | S. 413 | Anlage 1',
      'table-row | S. 413 | Name | Fraktion',
      'table-row | S. 413 | Ada Muster | SPD',
    ].join('\n'),
  );
});

test('each speech is its speaker’s, and a question in between is whoever’s asks', async () => {
  const { blocks } = await read(xml);
  const eva = { speaker: 'Dr. Eva von Beispiel', party: 'SPD', role: null, person: '1' };
  const tim = { speaker: 'Tim Muster (Aue)', party: null, role: 'Staatsminister', person: '2' };
  const rede = 'ID990700100';
  expect(blocks.flatMap(({ speech }) => speech ?? [])).toEqual([
    { speaker: 'Ute Muster', party: null, role: 'Präsidentin', turn: 1, interjection: false },
    { ...eva, turn: 2, interjection: false, rede },
    { speaker: 'Tim Muster', party: 'FDP', role: null, turn: 2, interjection: true, rede },
    { ...eva, turn: 2, interjection: false, rede },
    { speaker: 'Ute Muster', party: null, role: 'Präsidentin', turn: 3, interjection: false, rede },
    { ...tim, turn: 4, interjection: false, rede },
  ]);
});

test('the table of contents says in which quarter of its page a speech begins', async () => {
  const { blocks } = await read(xml);
  expect(blocks.flatMap(({ anchor, text }) => (anchor.quadrant ? [[anchor.quadrant, text]] : []))).toEqual([
    ['C', 'Dr. Eva von Beispiel (SPD)'],
    ['C', 'Frau Präsidentin! Das kostet 12 Mio. Euro.'],
  ]);
});

test('whoever presides goes on speaking under the next item', async () => {
  const { blocks } = await read(
    xml.replace('<p klasse="T_NaS">', '<p klasse="J">Ich rufe Punkt 1 auf:</p><p klasse="T_NaS">'),
  );
  const said = blocks.find(({ text }) => text === 'Ich rufe Punkt 1 auf:');
  expect(said?.speech).toMatchObject({ speaker: 'Ute Muster', role: 'Präsidentin' });
});

test('entities of a document type are refused', async () => {
  const bomb = xml.replace('SYSTEM "dbtplenarprotokoll.dtd"', '[<!ENTITY a "Wärme">]');
  await expect(read(bomb)).rejects.toThrow(ReadError);
});
