import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import type { Block, SourceDocument } from '../../document.ts';
import { readPdf } from './read-pdf.ts';
import { buildPdf, printLines } from './testing/build-pdf.ts';

const fixture = (name: string) => readFile(new URL(`./fixtures/${name}.pdf`, import.meta.url));
const read = async (name: string) => readPdf(await fixture(name), `${name}.pdf`);
const build = (content: string) => readPdf(buildPdf({ pages: [{ content }] }), 'gebaut.pdf');
const outline = ({ blocks }: SourceDocument) => blocks.map((block) => `${block.kind}: ${shorten(block)}`);
const shorten = ({ text }: Block) => (text.length > 70 ? `${text.slice(0, 45)} … ${text.slice(-20)}` : text);

describe('two columns', () => {
  it('are read one after the other, with headings, list, hyphens and without running heads', async () => {
    const document = await read('spalten');
    expect(outline(document)).toMatchInlineSnapshot(`
      [
        "heading: Jahresbericht zur Brückenpflege",
        "heading: 1. Ausgangslage",
        "paragraph: Das Land unterhält rund 4 300 Brücken, von de … s Handeln erfordert.",
        "paragraph: Die Ergebnisse werden in der E-Akte abgelegt. … wa zwei Arbeitstage.",
        "heading: 2. Mittel und Personal",
        "paragraph: Für die Unterhaltung standen 61,4 Millionen E … dung gemeldet hatte.",
        "paragraph: Das Landesamt hat deshalb mit der Hochschule  … ausfiel als geplant.",
        "heading: 3. Schwerpunkte des kommenden Jahres",
        "paragraph: Das Amt setzt sich für das kommende Jahr drei Schwerpunkte:",
        "list-item: • die Nachrechnung aller Spannbetonbrücken, d …  1966 gebaut wurden,",
        "list-item: • die Erneuerung der Geländer an 112 Bauwerken und",
        "list-item: • eine einheitliche Datenbank für alle Baulastträger.",
        "paragraph: Für die Nachrechnung bedarf es keiner Sperrun … lan der Umleitungen.",
        "paragraph: Die Datenbank löst elf einzelne Verzeichnisse … für Fehler einsteht.",
        "paragraph: Der Landesrechnungshof hat angeregt, die Kost … n Bericht an nennen.",
        "heading: 4. Zusammenarbeit mit den Nachbarländern",
        "paragraph: An der Landesgrenze stehen 31 Brücken, die zw … ge zugestimmt haben.",
        "paragraph: Die Prüfgruppen tauschen schon jetzt ihre Ger … er aufnehmen sollen.",
        "heading: 5. Ausblick",
        "paragraph: Ob die Ziele erreicht werden, hängt vor allem …  im Sommer erwartet.",
      ]
    `);
    expect(document.blocks.map((block) => block.text).join(' ')).not.toMatch(/\p{L}[-\u2010] \p{Ll}(?!nd )/u);
    expect(document.blocks[2]!.text).toContain(
      'Die Bund-Länder-Arbeitsgruppe „Bauwerke“ hat im Frühjahr empfohlen',
    );
    expect(document.blocks[3]!.text).toMatch(/in der E-Akte abgelegt\. Kinder- und Jugendverbände/);
  });
});

describe('an answer to a Kleine Anfrage', () => {
  it('keeps questions, footnotes and exponents apart and joins what a page break parted', async () => {
    const document = await read('antwort');
    expect(outline(document)).toMatchInlineSnapshot(`
      [
        "paragraph: Landtag Nordmark Drucksache 7/4711",
        "paragraph: 7. Wahlperiode 14.03.2025",
        "heading: Antwort der Landesregierung auf die Kleine An … neten Jule Wattenbek",
        "paragraph: – Drucksache 7/4655 –",
        "heading: Fährverbindungen zu den Halligen",
        "heading: Vorbemerkung der Fragestellerin",
        "paragraph: Die Fähren zu den Halligen fahren nach einem  … oog“ beträgt 240 m².",
        "heading: Vorbemerkung der Landesregierung",
        "paragraph: Die Landesregierung misst der Erreichbarkeit  … (Drucksache 7/3988).",
        "footnote: ¹ Vgl. Fahrplanheft der Reederei Wattwind, Ausgabe 2011, S. 4.",
        "footnote: ² Hafengesellschaft Nordmark, Gutachten zur T …  angefordert werden.",
        "list-item: 1. Wie viele Fahrten sind in den Jahren 2022  … hen Gründen jeweils?",
        "paragraph: Im genannten Zeitraum fielen 214 Fahrten aus. … sich aus der Anlage.",
        "list-item: 2. Welche Verbindungen will die Landesregieru … soll dies geschehen?",
        "paragraph: Vorgesehen sind zusätzliche Fahrten dienstags … m mit den Gemeinden:",
        "list-item: a) über die Fortführung der Fahrten am Dienstag,",
        "list-item: b) über die Fortführung der Fahrten am Freitag und",
        "list-item: c) über eine Anhebung der Zuschüsse.",
        "list-item: 3. Wie bewertet die Landesregierung die Barri … ingesetzten Schiffe?",
        "paragraph: Zwei der drei Schiffe sind stufenlos zugängli … regierung im Herbst.",
        "footnote: ³ Die Erprobung wird von der Fachhochschule Westküste begleitet.",
        "heading: Anlage",
        "paragraph: Die Anlage gibt die ausgefallenen Fahrten nac … ngaben der Reederei.",
      ]
    `);
    expect(document).toMatchObject({
      title: 'Fährverbindungen zu den Halligen',
      kind: 'drucksache',
      number: '7/4711',
      date: '2025-03-14',
    });
    const joined = document.blocks.find((block) => block.text.includes('des Fahrplans unterrichten.'))!;
    expect([...new Set(joined.lines!.map((line) => line.page))]).toEqual([1, 2]);
    expect(joined.anchor).toEqual({ kind: 'page', label: 'S. 1', page: 1 });
  });
});

test('tables with and without rules become rows', async () => {
  const rows = (await read('tabellen')).blocks.filter((block) => block.kind === 'table-row');
  expect(rows.map((row) => row.text)).toMatchInlineSnapshot(`
    [
      "Standort | Aufgabe | Stellen",
      "Torfhausen | Wiedervernässung und Wasserstandsmessung in den Hochmooren des nördlichen Landesteils | 12,5",
      "Binsenbrück | Flächenerwerb | 7",
      "Schilfwerder | Beratung der Landwirtschaft, Förderung | 9,25",
      "Messgeräte und Pegel | 184.000 | einmalig",
      "Fahrzeuge | 96.500 | jährlich",
      "Gutachten Dritter | 41.200 | bei Bedarf",
      "Öffentlichkeitsarbeit | 8.900 | jährlich",
    ]
  `);
});

const rowsOf = ({ blocks }: SourceDocument) =>
  blocks.filter((block) => block.kind === 'table-row').map((block) => block.text);
const pair = (y: number, left: string, right: string) =>
  [[left, y] as const, [right, y, 310] as const].filter(([text]) => text !== '');
const print = (...rows: (readonly [string, number, number?])[][]) => printLines(rows.flat());
const frame = (top: number, bottom: number) =>
  `0.5 w 60 ${bottom} 480 ${top - bottom} re S 300 ${bottom} m 300 ${top} l S`;

describe('a synopsis', () => {
  it('becomes pairs of cells, over page breaks, its heads once and the columns of the report left alone', async () => {
    const document = await read('synopse');
    expect(outline(document)).toMatchInlineSnapshot(`
      [
        "heading: Beschlussempfehlung und Bericht",
        "paragraph: des Umweltausschusses (9. Ausschuss) zu dem G …  Drucksache 7/4980 –",
        "paragraph: Der Landtag wolle beschließen, den Gesetzentw …  Fassung anzunehmen.",
        "table-row: Entwurf | Beschlüsse des Umweltausschusses (9. Ausschuss)",
        "table-row: Entwurf eines Gesetzes über die Moorpflege (M … legegesetz – MoPflG)",
        "table-row: Der Landtag hat das folgende Gesetz beschloss …  Gesetz beschlossen:",
        "table-row: § 1 Zweck (1) Moore sind so zu pflegen, dass  … l. | § 1 unverändert",
        "table-row: § 2 Pflegeplan | § 2 Pflegeplan",
        "table-row: (1) Der Landkreis stellt für jedes Moor von m …  zu veröffentlichen.",
        "table-row: (2) Der Plan enthält Angaben | (2) Der Plan enthält Angaben",
        "table-row: 1. zum Wasserstand, | 1. unverändert",
        "table-row: 2. zu den Gräben und | 2. zu den Gräben und Stauen und",
        "table-row: 3. zu den Eigentümern. | 3. unverändert",
        "table-row: | (2a) Die Eigentümer sind vor der Aufstellun … estens sechs Wochen.",
        "table-row: (2b) Vor der Aufstellung hört der Landkreis d … gen. | (2b) entfällt",
        "table-row: (2c) Der Plan wird mit Bekanntmachung wirksam … den des Landkreises.",
        "table-row: (2d) Solange kein Plan besteht, gelten die Sc … ei Jahre verlängern.",
        "table-row: (3) Die Kosten des Plans trägt der Landkreis. | (3) unverändert",
        "table-row: § 3 Wasserstand | § 3 Wasserstand",
        "table-row: (1) Wer einen Graben unterhält, hat den Wasse … me ist zu befristen.",
        "table-row: (2) Das Nähere regelt das Ministerium durch Verordnung. | (2) entfällt",
        "table-row: § 4 Inkrafttreten | § 4 Inkrafttreten",
        "table-row: Dieses Gesetz tritt am 1. Januar 2026 in Kraf …  Juli 2026 in Kraft.",
        "heading: Bericht der Abgeordneten Tjark Menken und Silke Osterloh",
        "list-item: 1. Der Landtag hat den Gesetzentwurf in seine …  Haushaltsausschuss.",
        "list-item: 2. Der Ausschuss für Landwirtschaft hat empfo … ur Hälfte erstattet.",
        "list-item: 3. Der federführende Ausschuss hat eine Anhör … ere Frist gefordert.",
        "list-item: 4. Die Fraktionen haben sich darauf verständi … ie Pläne aufstellen.",
        "list-item: 5. Für die kleinen Moore unter fünf Hektar bl … o je Hektar fördert.",
        "list-item: 6. Der Ausschuss hat den Entwurf in der geänd … ebenso zu verfahren.",
      ]
    `);
    const parted = document.blocks.find(({ text }) => text.startsWith('(1) Wer einen Graben'))!;
    expect(parted.text).toMatch(
      /Zweck des Gesetzes nicht entgegensteht\. \| \(1\) Wer .* Ausnahme ist zu befristen\.$/,
    );
    expect(new Set(parted.lines!.map(({ page }) => page))).toEqual(new Set([2, 3]));
  });

  it('may be framed as one tall cell a column, and go on without heads', async () => {
    const first = [
      frame(760, 600),
      '60 740 m 540 740 l S',
      print(
        pair(745, 'Geltendes Recht', 'Neue Fassung'),
        pair(725, '(1) Die Gebühr ist im Voraus zu zahlen.', '(1) Die Gebühr ist im Voraus zu zahlen.'),
        pair(705, '(2) Sie verjährt in drei Jahren nach', '(2) Sie verjährt in zwei Jahren.'),
        pair(693, 'ihrer Festsetzung.', ''),
        pair(673, '', '(3) Sie wird verzinst und von der'),
      ),
    ].join('\n');
    const second = [
      frame(780, 600),
      print(
        pair(765, '', 'Stadtkasse eingezogen.'),
        pair(745, '(4) Befreit ist, wer Wohngeld bezieht.', '(4) unverändert'),
      ),
    ].join('\n');
    const document = await readPdf(
      buildPdf({ pages: [{ content: first }, { content: second }] }),
      'satzung.pdf',
    );
    expect(rowsOf(document)).toEqual([
      'Geltendes Recht | Neue Fassung',
      '(1) Die Gebühr ist im Voraus zu zahlen. | (1) Die Gebühr ist im Voraus zu zahlen.',
      '(2) Sie verjährt in drei Jahren nach ihrer Festsetzung. | (2) Sie verjährt in zwei Jahren.',
      '| (3) Sie wird verzinst und von der Stadtkasse eingezogen.',
      '(4) Befreit ist, wer Wohngeld bezieht. | (4) unverändert',
    ]);
    for (const { text, lines: printed } of document.blocks) {
      expect([printed![0]!.start, printed!.at(-1)!.end]).toEqual([0, text.length]);
    }
  });

  it('is known without heads by rows that begin alike', async () => {
    const document = await build(
      print(
        pair(700, '§ 1 Der Rat tagt monatlich.', '§ 1 Der Rat tagt alle zwei Monate.'),
        pair(676, '§ 2 Er hat neun Mitglieder und', '§ 2 Er hat elf Mitglieder.'),
        pair(664, 'zwei Vertreter.', ''),
        pair(640, '§ 3 Der Vorsitz wechselt.', '§ 3 entfällt'),
      ),
    );
    expect(rowsOf(document)).toEqual([
      '§ 1 Der Rat tagt monatlich. | § 1 Der Rat tagt alle zwei Monate.',
      '§ 2 Er hat neun Mitglieder und zwei Vertreter. | § 2 Er hat elf Mitglieder.',
      '§ 3 Der Vorsitz wechselt. | § 3 entfällt',
    ]);
  });
});

describe('a plenary record', () => {
  it('says in which quarter of its page each place stands', async () => {
    const { blocks } = await read('plenum');
    const quarters = new Map<string, Set<string>>();
    for (const { lines = [] } of blocks) {
      for (const { page, quadrant, box } of lines) {
        const side = box[0] < 280 ? 'links' : 'rechts';
        const half = box[1] < 415 ? 'oben' : 'unten';
        const place = `${page} ${side} ${half}`;
        quarters.set(place, (quarters.get(place) ?? new Set()).add(quadrant ?? '–'));
      }
    }
    expect([...quarters].map(([place, found]) => `${place}: ${[...found].join(' ')}`)).toMatchInlineSnapshot(`
      [
        "1 rechts oben: –",
        "1 links oben: –",
        "2 links oben: A",
        "2 rechts oben: C",
        "3 links oben: A",
      ]
    `);
  });

  it('becomes speeches and interjections, the table of contents apart, pages by their printed numbers', async () => {
    const { blocks } = await read('plenum');
    expect(
      blocks.map(({ kind, anchor, speech, text }) => {
        const who = speech && [
          speech.turn,
          speech.interjection ? 'Zuruf' : 'Rede',
          speech.speaker,
          speech.party,
          speech.role,
        ];
        return `${anchor.label} ${kind} ${who ? `[${who.filter(Boolean).join(', ')}] ` : ''}${text.slice(0, 40)}`;
      }),
    ).toMatchInlineSnapshot(`
      [
        "S. 1 paragraph Plenarprotokoll 9/12",
        "S. 1 heading Landtag Nordmark",
        "S. 1 paragraph Stenografischer Bericht",
        "S. 1 heading 12. Sitzung",
        "S. 1 paragraph Küstrow, Mittwoch, den 12. Februar 2025",
        "S. 1 heading Tagesordnungspunkt 4:",
        "S. 1 table-row Hinnerk Lüders (Grüne Mitte) | 871 B",
        "S. 1 table-row Dr. Frauke Petersen, Ministerin | 871 D",
        "S. 871 (Blatt 2) heading Präsidentin Wiebke Johannsen",
        "S. 871 (Blatt 2) speech [1, Rede, Wiebke Johannsen, Präsidentin] Meine Damen und Herren, die Sitzung ist ",
        "S. 871 (Blatt 2) heading Zweite Beratung des Entwurfs eines Deich",
        "S. 871 (Blatt 2) speech [1, Rede, Wiebke Johannsen, Präsidentin] Das Wort hat der Abgeordnete Lüders.",
        "S. 871 (Blatt 2) speech [1, Zuruf] (Beifall bei der Grünen Mitte)",
        "S. 871 (Blatt 2) heading Hinnerk Lüders (SPD)",
        "S. 871 (Blatt 2) speech [2, Rede, Hinnerk Lüders, SPD] Frau Präsidentin! Liebe Kolleginnen und ",
        "S. 871 (Blatt 2) speech [2, Zuruf, Antje Brodersen, CDU/CSU] (Antje Brodersen [CDU/CSU]: Seit wann wi",
        "S. 871 (Blatt 2) speech [2, Rede, Hinnerk Lüders, SPD] – Seit dem Herbst, Frau Kollegin. Die Me",
        "S. 871 (Blatt 2) speech [2, Rede, Hinnerk Lüders, SPD] Wir haben deshalb einen Antrag gestellt,",
        "S. 871 (Blatt 2) speech [2, Zuruf] (Beifall bei der SPD sowie bei Abgeordne",
        "S. 871 (Blatt 2) heading Dr. Frauke Petersen, Ministerin für Küst",
        "S. 871 (Blatt 2) speech [3, Rede, Dr. Frauke Petersen, Ministerin für Küstenschutz und Häfen] Herr Abgeordneter Lüders, die Landesregi",
        "S. 871 (Blatt 2) speech [3, Zuruf, FDP] (Zuruf von der FDP: Dann kaufen Sie welc",
        "S. 871 (Blatt 2) speech [3, Rede, Dr. Frauke Petersen, Ministerin für Küstenschutz und Häfen] Wer anderes verspricht, weckt Erwartunge",
        "S. 871 (Blatt 2) speech [3, Zuruf] (Schluss: 10.42 Uhr)",
        "S. 872 (Blatt 3) heading Anlage 1 Entschuldigte Abgeordnete",
        "S. 872 (Blatt 3) paragraph Für die heutige Sitzung sind die Abgeord",
      ]
    `);
  });
});

describe('lines', () => {
  test.each(['spalten', 'antwort', 'tabellen', 'plenum', 'synopse'])(
    'of %s cover each block and stand on their page',
    async (name) => {
      for (const { text, lines } of (await read(name)).blocks) {
        expect(lines!.map(({ start }) => start)).toEqual([0, ...lines!.slice(0, -1).map(({ end }) => end)]);
        expect(lines!.at(-1)!.end).toBe(text.length);
        for (const { box } of lines!) {
          const [left, top, width, height] = box;
          expect(width).toBeGreaterThan(0);
          expect(height).toBeGreaterThan(0);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(596);
          expect(top + height).toBeLessThanOrEqual(842);
        }
      }
    },
  );

  it('of a page shown turned lie where the page shows them', async () => {
    const content = 'BT /F1 10 Tf 0 1 -1 0 300 100 Tm (Von unten nach oben) Tj ET';
    const upright = await build(content);
    expect(upright.blocks[0]!.lines![0]!.box[3]).toBeGreaterThan(80);
    const turned = await readPdf(buildPdf({ pages: [{ content, rotate: 90 }] }), 'gedreht.pdf');
    expect(turned.blocks[0]!.lines![0]!.box[2]).toBeGreaterThan(80);
  });
});

describe('pages without text', () => {
  it('are reported when something is painted on them, and only then', async () => {
    expect((await read('scan')).pages).toEqual({ count: 2, needsOcr: [1] });
    const picture = 'q 500 0 0 700 40 70 cm /Im Do Q';
    const pages = [{ content: picture }, { content: '' }, { content: printLines([['Ein Satz.', 700]]) }];
    expect((await readPdf(buildPdf({ pages }), 'scan.pdf')).pages).toEqual({ count: 3, needsOcr: [1] });
  });
});

describe('page numbers', () => {
  it('come from the foot of the page, else from the labels of the file', async () => {
    const numbered = [11, 12, 13].map((number) => ({
      content: printLines([
        [`Der Abschnitt ${number} beginnt hier.`, 700],
        [`– ${number} –`, 40, 280],
      ]),
    }));
    const printed = await readPdf(buildPdf({ pages: numbered }), 'auszug.pdf');
    expect(printed.blocks.map(({ anchor }) => anchor.label)).toEqual([
      'S. 11 (Blatt 1)',
      'S. 12 (Blatt 2)',
      'S. 13 (Blatt 3)',
    ]);
    const bare = { content: printLines([['Ein Satz auf einer Seite.', 700]]) };
    const labelled = await readPdf(buildPdf({ pages: [bare, bare], firstLabel: 5 }), 'auszug.pdf');
    expect(labelled.blocks.map(({ anchor }) => anchor.label)).toEqual(['S. 5 (Blatt 1)', 'S. 6 (Blatt 2)']);
  });
});

test('pages whose font does not tell its characters are reported too', async () => {
  const pages = [{ content: printLines([['aaaa aaaa', 700]]) }];
  const document = await readPdf(buildPdf({ pages, unicode: ['<61> <E123>'] }), 'unlesbar.pdf');
  expect(document).toMatchObject({ blocks: [], pages: { count: 1, needsOcr: [1] } });
});

test('a full stop that the font maps to space and full stop is kept', async () => {
  const pages = [{ content: printLines([['Das war es. Ende.', 700]]) }];
  const { blocks } = await readPdf(buildPdf({ pages, unicode: ['<2e> <0020002E>'] }), 'punkt.pdf');
  expect(blocks[0]!.text).toBe('Das war es. Ende.');
});

test('artifacts at the edge, watermarks and lines to write on are no text', async () => {
  const { blocks } = await build(
    [
      '/Artifact <</Type /Pagination>> BDC BT /F1 9 Tf 70 810 Td (Entwurf vom Montag) Tj ET EMC',
      'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (ENTWURF) Tj ET',
      printLines([
        ['Name des Betriebs', 700],
        ['______________________', 680],
      ]),
    ].join('\n'),
  );
  expect(blocks.map((block) => block.text)).toEqual(['Name des Betriebs']);
});

describe('files that cannot be read', () => {
  test.each([
    ['encrypted', async () => fixture('kennwort')],
    ['damaged', async () => (await fixture('spalten')).subarray(0, 9000)],
    ['damaged', async () => Buffer.from('%PDF-1.7\nkein Inhalt')],
    ['damaged', async () => buildPdf({ pages: [] })],
  ] as const)('are %s', async (code, bytes) => {
    const error = await readPdf(await bytes(), 'datei.pdf').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'ReadError', code });
    expect((error as Error).message).toMatch(/^Die PDF-Datei /);
  });

  it('are too long above the limit', async () => {
    const pages = Array.from({ length: 4 }, () => ({ content: '' }));
    await expect(readPdf(buildPdf({ pages }), 'lang.pdf', { pages: 3 })).rejects.toMatchObject({
      code: 'too-many-pages',
      message: 'Die PDF-Datei hat 4 Seiten; gelesen werden höchstens 3. Bitte teilen Sie sie auf.',
    });
  });

  it('leave the given bytes as they were', async () => {
    const bytes = await fixture('tabellen');
    const before = Buffer.from(bytes);
    await readPdf(bytes, 'tabellen.pdf');
    expect(before.equals(bytes)).toBe(true);
  });
});
