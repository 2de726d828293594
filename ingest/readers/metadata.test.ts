import { describe as group, expect, it } from 'vitest';
import type { Block } from '../document.ts';
import { describe } from './metadata.ts';

/** Blocks from lines; `# ` marks a heading of level 1. */
function blocks(...texts: string[]): Block[] {
  return texts.map((text, index) => ({
    kind: text.startsWith('# ') ? 'heading' : 'paragraph',
    text: text.replace(/^# /, ''),
    anchor: { kind: 'paragraph', label: `Absatz ${index + 1}`, page: null },
    ...(text.startsWith('# ') ? { level: 1 } : {}),
  }));
}

const titled = (property: string, ...texts: string[]) =>
  describe(blocks(...texts), { name: 'datei.pdf', properties: { title: property } }).title;

const sentence =
  'Die Landesregierung hat die Mittel für das Programm im Haushalt veranschlagt und wird im Herbst über die Verteilung entscheiden.';

group('describe', () => {
  it('reads the head of a Vermerk', () => {
    const memo = blocks(
      'Ministerium für Energie und Kommunales\nReferat 34',
      'Az.: 34-0455/12-7',
      'RefL: MR Dr. Jonas Feldkamp\nRef: RR’in Mia Tannert',
      'Musterstadt, den 3. Mai 2024',
      'Vermerk',
      'Betr.: Kommunale Wärmeplanung;\nhier: Abruf der Landesmittel',
      'Bezug: Drucksache 8/1234',
      sentence,
    );
    expect(describe(memo, { name: 'a.docx' })).toMatchInlineSnapshot(`
      {
        "authors": [
          "MR Dr. Jonas Feldkamp",
          "RR’in Mia Tannert",
        ],
        "date": "2024-05-03",
        "kind": "vermerk",
        "language": "de",
        "number": "34-0455/12-7",
        "title": "Kommunale Wärmeplanung; hier: Abruf der Landesmittel",
      }
    `);
  });

  it('reads the head of an answer to a Kleine Anfrage', () => {
    const answer = blocks(
      'Deutscher Bundestag\nDrucksache 20/1234\n20. Wahlperiode 03.05.2024',
      '# Antwort\nder Bundesregierung',
      'auf die Kleine Anfrage der Abgeordneten Ruth Amsel, Kai Dorn und der Fraktion der Mitte',
      '– Drucksache 20/1100 –',
      '# Ausbau der Wärmenetze',
      sentence,
    );
    expect(describe(answer, { name: 'a.pdf' })).toMatchInlineSnapshot(`
      {
        "authors": [
          "Bundesregierung",
        ],
        "date": "2024-05-03",
        "kind": "drucksache",
        "language": "de",
        "number": "20/1234",
        "title": "Ausbau der Wärmenetze",
      }
    `);
  });

  it('reads the head of a law as the gazette prints it', () => {
    const law = blocks(
      'Bundesgesetzblatt\nTeil I',
      '2024 Ausgegeben zu Bonn am 28. März 2024 Nr. 107',
      '# Verordnung zur Änderung der Musterverordnung',
      'Vom 26. März 2024',
      sentence,
    );
    expect(describe(law, { name: 'a.pdf' })).toMatchObject({
      kind: 'gesetz',
      number: 'BGBl. 2024 I Nr. 107',
      date: '2024-03-26',
      title: 'Verordnung zur Änderung der Musterverordnung',
      authors: [],
    });
  });

  it('reads press releases, letters and plenary records', () => {
    const press = blocks(
      'Pressemitteilung Nr. 45/2024',
      '# Wärmewende nimmt Fahrt auf',
      'Musterstadt, 7. Juni 2024',
      sentence,
    );
    expect(describe(press, { name: 'a' })).toMatchObject({
      kind: 'pressemitteilung',
      number: '45/2024',
      date: '2024-06-07',
      title: 'Wärmewende nimmt Fahrt auf',
    });
    const letter = blocks(
      'Datum: 01.02.2023',
      'Betreff: Ihr Antrag vom 3. Januar',
      'Sehr geehrte Frau Kern,',
      sentence,
    );
    expect(describe(letter, { name: 'a' })).toMatchObject({
      kind: 'schreiben',
      date: '2023-02-01',
      title: 'Ihr Antrag vom 3. Januar',
    });
    const record = blocks(
      'Plenarprotokoll 18/238',
      'Deutscher Bundestag\nStenografischer Bericht',
      'Berlin, Mittwoch, den 28. Juni 2017',
    );
    expect(describe(record, { name: 'a' })).toMatchObject({
      kind: 'plenarprotokoll',
      number: '18/238',
      date: '2017-06-28',
      title: 'Plenarprotokoll 18/238',
    });
  });

  it('believes what the format itself states, and properties only where the text says nothing', () => {
    const text = blocks(sentence);
    expect(describe(text, { name: 'a.eml', known: { kind: 'mail', date: '2024-01-02' } })).toMatchObject({
      kind: 'mail',
      date: '2024-01-02',
    });
    expect(
      describe(blocks('# Lagebild Wärme', sentence), { name: 'a', properties: { title: 'Vorlage Folien' } })
        .title,
    ).toBe('Lagebild Wärme');
    expect(
      describe([], { name: 'ordner/Stand_der_Dinge.docx', properties: { title: 'Dokument1' } }).title,
    ).toBe('Stand der Dinge');
    expect(describe(text, { name: 'a', properties: { author: 'python-docx' } }).authors).toEqual([]);
    expect(describe(text, { name: 'a', properties: { author: 'Ida Quell' } }).authors).toEqual(['Ida Quell']);
  });

  it('prefers what is printed to what programs wrote, and the title to the chapters', () => {
    expect(titled('Lagebild', '# Lagebild der Wärme (Entwurf', '# vom Mai)', sentence)).toBe(
      'Lagebild der Wärme (Entwurf vom Mai)',
    );
    expect(titled('Lagebild', '# Erstes Kapitel', sentence, '# Zweites Kapitel')).toBe('Lagebild');
    expect(titled('scan-0042', 'Ministerium für Energie', 'Kurzer Bericht zur Lage', sentence)).toBe(
      'Kurzer Bericht zur Lage',
    );
  });

  it('takes numbered headings below another line for chapters', () => {
    const minutes = blocks(
      'Niederschrift über die 3. Sitzung des Beirats für Radwege',
      'Ort und Zeit: Rathaus Neuberg, 5. März 2026, 10 bis 12 Uhr',
      '# 1. Genehmigung der Niederschrift',
      'Die Niederschrift vom 4. Dezember 2025 wird genehmigt.',
      '# 2. Verschiedenes',
    );
    expect(describe(minutes, { name: 'a.txt' })).toMatchObject({
      title: 'Niederschrift über die 3. Sitzung des Beirats für Radwege',
      date: '2026-03-05',
    });
  });

  it('knows decrees by their date and contracts in spite of their §§', () => {
    const decree = blocks(
      '# Richtlinie zur Förderung von Radwegen',
      'Erlass des Ministeriums für Verkehr vom 2. Juni 2025 – Az. 41-100 –',
      sentence,
    );
    expect(describe(decree, { name: 'a.pdf' })).toMatchObject({ kind: 'gesetz', date: '2025-06-02' });
    const contract = blocks(
      '# Pachtvertrag über den Bootssteg',
      '# § 1 Gegenstand',
      sentence,
      '# § 2 Entgelt',
    );
    expect(describe(contract, { name: 'a.docx' }).kind).toBe('sonstiges');
  });

  it('takes no date from running text and none that the calendar lacks', () => {
    expect(describe(blocks('Wir treffen uns am 3. Mai 2024 in der Halle.'), { name: 'a' }).date).toBeNull();
    expect(describe(blocks('Datum: 31.02.2024'), { name: 'a' }).date).toBeNull();
  });

  it('tells languages apart, and stays silent on scraps', () => {
    const english = blocks(
      'The ministry has published the report, and it will be discussed by the committee on Monday.',
    );
    expect(describe(english, { name: 'a' }).language).toBe('en');
    expect(describe(blocks('Anlage 3'), { name: 'a' }).language).toBeNull();
  });
});
