import { readFile } from 'node:fs/promises';
import type { Block } from '../../ingest/document.ts';
import { readDocument } from '../../ingest/readers/read.ts';
import { pdftotext } from '../baselines/pdftotext.ts';
import { compareExtraction, type Extraction } from '../metrics/extraction.ts';
import { measured } from '../metrics/timing.ts';
import { average, share } from '../report/figures.ts';
import { type Failure, type Figure, type Slice, type Suite, UsageError } from '../report/report.ts';
import { type ExtractionCase, extractionCases } from '../sets/extraction/cases.ts';
import { readLegalDocMl } from '../sets/legal-doc-ml.ts';

interface Extracted extends ExtractionCase, Extraction {
  read: Block[];
}

/** Documents of known text, written by code in every format; with files, PDF against its official text. */
export const suite: Suite = {
  name: 'extraction',
  title: 'Lesen',
  description:
    'Text aus Dateien aller Formate (--set GESETZBLATT.pdf TEXT.xml… GESETZBLATT.pdf TEXT.xml… am amtlichen Text)',
  fast: [],
  async run({ set }) {
    const official = await Promise.all(pairUp(set).map(againstOfficial));
    const extracted: Extracted[] = [];
    for (const one of set.length > 0 ? [] : await extractionCases()) extracted.push(await extract(one));
    const formats = [...new Set(extracted.map(({ format }) => format))];
    return {
      name: 'extraction',
      figures: extracted.length > 0 ? figuresOf(extracted) : [],
      slices: [
        ...formats.map((format): Slice => ({
          name: format,
          figures: figuresOf(extracted.filter((one) => one.format === format)),
        })),
        ...official.flat(),
      ],
      failures: failuresOf(extracted),
      notes: [
        ...(set.length > 0
          ? [
              'Kopfzeilen: wie oft sie im Text der ganzen PDF stehen; falsche Fugen: zerschnittene oder verklebte Wörter. pdftotext zum Vergleich, wo es eingerichtet ist.',
            ]
          : [
              'Das erfundene Dossier, von Code in jedes Format geschrieben; PDF mit Silbentrennung am Zeilenende, Kopfzeile und Seitenzahl. „pdf (Browser)“: zwei Spalten, Fußnoten und Tabellen, von einem Browser gedruckt; Vorbild ist der Text der Seite.',
            ]),
        'Gefunden und in Reihenfolge: Anteil der Wörter des Vorbilds, die überhaupt und in der längsten gemeinsamen Folge stehen; Nachbarn: Anteil seiner Wortpaare, die wieder nebeneinander stehen.',
      ],
    };
  },
};

async function extract(given: ExtractionCase): Promise<Extracted> {
  const { blocks: read } = await readDocument(given.bytes, given.name);
  return { ...given, read, ...compareExtraction(textOf(given.blocks), textOf(read)) };
}

/** „1.234“ and „1234“ are one number: sheets show what their number format says. */
const textOf = (blocks: readonly Block[]) =>
  blocks.map(({ text }) => text.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')).join('\n\n');
const bare = (text: string) => textOf([{ text } as Block]).replace(/\s+/g, ' ');

function figuresOf(all: readonly Extracted[]): Figure[] {
  const byName = { id: ({ name }: Extracted) => name };
  const pieces = all.flatMap(piecesOf);
  const of = (kind: Block['kind']) => pieces.filter(({ block }) => block.kind === kind);
  const heads = all.filter(({ heads: printed }) => printed.length > 0);
  return [
    average('Wörter gefunden', all, ({ found }) => found, byName),
    average('Wörter in Reihenfolge', all, ({ inOrder }) => inOrder, byName),
    average('Nachbarn wieder Nachbarn', all, ({ pairs }) => pairs, byName),
    share('Dateien ohne falsche Fugen', all, ({ wrongJoins }) => wrongJoins === 0, byName),
    share('Dateien ohne stehen gebliebene Kopfzeilen', heads, hasNoHead, byName),
    share(
      'Tabellenzeilen, Zelle für Zelle',
      of('table-row'),
      ({ found }) => found?.kind === 'table-row',
      byPiece,
    ),
    share('Überschriften als solche', of('heading'), ({ found }) => found?.kind === 'heading', byPiece),
    share('Absätze ganz und für sich', pieces, ({ found }) => found !== undefined, byPiece),
    share(
      'Seite, Folie oder Zelle richtig',
      pieces.filter(({ anchor, found }) => anchor && found),
      isAtAnchor,
      byPiece,
    ),
  ].filter(({ n }) => n > 0);
}

/** A block of the original, and the block that was read with the same text. */
interface Piece {
  id: string;
  block: Block;
  anchor: string | null;
  found: Block | undefined;
}

const byPiece = { id: ({ id }: Piece) => id };

function piecesOf({ name, blocks, anchors, read }: Extracted): Piece[] {
  const byText = new Map(read.map((block) => [bare(block.text), block]));
  return blocks.map((block, at) => ({
    id: `${name}, Block ${at + 1}`,
    block,
    anchor: anchors[at]!,
    found: byText.get(bare(block.text)),
  }));
}

const hasNoHead = ({ heads, read }: Extracted) =>
  !read.some(({ text }) => heads.some((head) => text.includes(head)));

/** „Tabelle!A3:C3“ begins at „Tabelle!A3“; names of sheets may stand in quotes. */
const isAtAnchor = ({ anchor, found }: Piece) =>
  new RegExp(`^${anchor!.replaceAll(/[.!]/g, String.raw`\$&`)}(?!\\d)`).test(
    found!.anchor.label.replaceAll("'", ''),
  );

function failuresOf(all: readonly Extracted[]): Failure[] {
  const texts = all.map((one): Failure & { loss: number } => ({
    case: one.name,
    figure: 'Wörter in Reihenfolge',
    slice: one.format,
    expected: `${one.words} Wörter in ihrer Folge`,
    got: `${Math.round(one.inOrder * one.words)} in Folge, ${one.wrongJoins} falsche Fugen${hasNoHead(one) ? '' : ', Kopfzeile im Text'}`,
    loss: 1 - one.inOrder + one.wrongJoins + Number(!hasNoHead(one)),
  }));
  const tables = all.flatMap((one) =>
    piecesOf(one)
      .filter(({ block, found }) => block.kind === 'table-row' && found?.kind !== 'table-row')
      .map(({ id, block }): Failure & { loss: number } => ({
        case: id,
        figure: 'Tabellenzeilen, Zelle für Zelle',
        slice: one.format,
        expected: block.text,
        got: nearest(block.text, one.read),
        loss: 0.05,
      })),
  );
  return [...texts, ...tables]
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss)
    .slice(0, 20)
    .map(({ loss: _loss, ...failure }) => failure);
}

/** What was read that begins like a text, or is part of it. */
function nearest(text: string, read: readonly Block[]): string {
  const start = bare(text).slice(0, 12);
  return read.find((block) => bare(block.text).includes(start))?.text ?? 'nicht gefunden';
}

/** Running heads of the Bundesgesetzblatt since 2023, once on every page but the first. */
const gazetteHead = /Bundesgesetzblatt Jahrgang \d{4} Teil I+ Nr\. \d+|Seite \d+ von \d+/g;

async function againstOfficial({ pdf, references }: { pdf: string; references: string[] }): Promise<Slice[]> {
  const ours = textOf((await readDocument(await readFile(pdf), pdf)).blocks);
  const theirs = await pdftotext(pdf);
  const slices: Slice[] = [];
  for (const xml of references) {
    const reference = await readLegalDocMl(xml);
    const name = xml.split('/').at(-1)!;
    slices.push({ name: `${name}, Amtsfeder`, figures: officialFigures(reference, ours) });
    if (theirs !== null)
      slices.push({ name: `${name}, pdftotext`, figures: officialFigures(reference, theirs) });
  }
  return slices;
}

function officialFigures(reference: string, extracted: string): Figure[] {
  const { words, found, inOrder, pairs, wrongJoins } = compareExtraction(reference, extracted);
  const figure = (name: string, value: number): Figure => ({ ...measured(name, value), n: words });
  return [
    figure('Wörter gefunden', found),
    figure('Wörter in Reihenfolge', inOrder),
    figure('Nachbarn wieder Nachbarn', pairs),
    figure('Kopfzeilen', extracted.match(gazetteHead)?.length ?? 0),
    figure('falsche Fugen', wrongJoins),
  ];
}

/** Each PDF with the XML files named after it. */
function pairUp(set: readonly string[]): { pdf: string; references: string[] }[] {
  const pairs: { pdf: string; references: string[] }[] = [];
  for (const path of set) {
    if (/\.pdf$/i.test(path)) pairs.push({ pdf: path, references: [] });
    else pairs.at(-1)?.references.push(path);
  }
  if ((set.length > 0 && pairs.length === 0) || pairs.some(({ references }) => references.length === 0)) {
    throw new UsageError('extraction: --set DATEI.pdf DATEI.xml …: nach jeder PDF ihr amtlicher Text');
  }
  return pairs;
}
