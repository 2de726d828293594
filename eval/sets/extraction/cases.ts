import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Block } from '../../../ingest/document.ts';
import { readHtml } from '../../../ingest/readers/html/read-html.ts';
import { dossierFiles } from '../dossier/files.ts';
import { printPdf } from './print-pdf.ts';

/** A file, and what is known to stand in it. */
export interface ExtractionCase {
  name: string;
  format: string;
  bytes: Uint8Array;
  blocks: Block[];
  /** What the anchor of each block must be; null where nothing is known of it. */
  anchors: (string | null)[];
  /** Lines printed on the pages that belong to no text. */
  heads: string[];
}

const dossier = fileURLToPath(new URL('../weidmark/documents/', import.meta.url));
const fixtures = new URL('../../../ingest/readers/pdf/fixtures/', import.meta.url);

/** Printed by a browser from pages of HTML, with the running heads that those pages ask for. */
const printed: readonly (readonly [name: string, heads: readonly string[]])[] = [
  ['spalten', ['Landesamt für Brückenpflege – Jahresbericht']],
  ['antwort', ['Drucksache 7/4711 Landtag Nordmark']],
  ['tabellen', []],
];

/** Documents of known text: our invented dossier written by code in every format, and pages printed by a browser. */
export async function extractionCases(): Promise<ExtractionCase[]> {
  const cases: ExtractionCase[] = [];
  for await (const { name, bytes, madeFrom } of dossierFiles(dossier)) {
    if (madeFrom === null) continue;
    const format = name.slice(name.lastIndexOf('.') + 1);
    cases.push(
      format === 'pdf' ? onPaper(name, madeFrom) : { name, format, bytes, ...inFile(format, madeFrom) },
    );
  }
  for (const [name, heads] of printed) {
    const { blocks } = readHtml(await readFile(new URL(`${name}.html`, fixtures)), `${name}.html`);
    const bytes = await readFile(new URL(`${name}.pdf`, fixtures));
    const anchors = blocks.map(() => null);
    cases.push({ name: `${name}.pdf`, format: 'pdf (Browser)', bytes, blocks, anchors, heads: [...heads] });
  }
  return cases;
}

function onPaper(name: string, blocks: Block[]): ExtractionCase {
  const { bytes, pages, head } = printPdf(blocks, `Landtag Weidmark – ${name.slice(0, 12)}`);
  const anchors = pages.map((page) => `S. ${page}`);
  return { name, format: 'pdf', bytes, blocks, anchors, heads: [head] };
}

function inFile(format: string, blocks: Block[]): Pick<ExtractionCase, 'blocks' | 'anchors' | 'heads'> {
  let [slide, sheet, row] = [0, '', 0];
  const anchors = blocks.map(({ kind, text }) => {
    if (kind === 'heading') [slide, sheet, row] = [slide + 1, text, 0];
    else row += 1;
    if (format === 'pptx') return `Folie ${slide}`;
    if (format === 'xlsx' && kind !== 'heading') return `${sheet}!A${row}`;
    return null;
  });
  return { blocks, anchors, heads: [] };
}
