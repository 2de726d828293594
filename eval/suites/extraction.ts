import { readFile } from 'node:fs/promises';
import { readDocument } from '../../ingest/readers/read.ts';
import { pdftotext } from '../baselines/pdftotext.ts';
import { compareExtraction } from '../metrics/extraction.ts';
import { type Figure, type Slice, type Suite, UsageError } from '../report/report.ts';
import { readLegalDocMl } from '../sets/legal-doc-ml.ts';

/** Running heads of the Bundesgesetzblatt since 2023, once on every page but the first. */
const runningHead = /Bundesgesetzblatt Jahrgang \d{4} Teil I+ Nr\. \d+|Seite \d+ von \d+/g;

export const suite: Suite = {
  name: 'extraction',
  description: 'PDF text against its official LegalDocML (--set GAZETTE.pdf TEXT.xml… GAZETTE.pdf TEXT.xml…)',
  async run({ set }) {
    const pairs = pairUp(set);
    const slices: Slice[] = [];
    let compared = true;
    for (const { pdf, references } of pairs) {
      const document = await readDocument(await readFile(pdf), pdf);
      const ours = document.blocks.map((block) => block.text).join('\n\n');
      const theirs = await pdftotext(pdf);
      for (const xml of references) {
        const reference = await readLegalDocMl(xml);
        const name = xml.split('/').at(-1)!;
        slices.push({ name: `${name} Amtsfeder`, figures: figures(reference, ours) });
        if (theirs !== null) slices.push({ name: `${name} pdftotext`, figures: figures(reference, theirs) });
      }
      compared &&= theirs !== null;
    }
    return {
      name: 'extraction',
      figures: [],
      slices,
      notes: [
        'found, in order: share of the official text’s words found at all, and in a longest common subsequence',
        'pairs: share of its neighbouring words that are neighbours again; XML made by conversion may move passages',
        'running heads: how often they are left in the whole PDF’s text; wrong joins: words cut, glued or hyphened',
        ...(compared ? [] : ['pdftotext is not installed; no comparison']),
      ],
    };
  },
};

function figures(reference: string, extracted: string): Figure[] {
  const { words, found, inOrder, pairs, wrongJoins } = compareExtraction(reference, extracted);
  const heads = extracted.match(runningHead)?.length ?? 0;
  const figure = (name: string, value: number): Figure => ({ name, value, n: words, interval: null });
  return [
    figure('found', found),
    figure('in order', inOrder),
    figure('pairs', pairs),
    figure('running heads', heads),
    figure('wrong joins', wrongJoins),
  ];
}

/** Each PDF with the XML files named after it. */
function pairUp(set: readonly string[]): { pdf: string; references: string[] }[] {
  const pairs: { pdf: string; references: string[] }[] = [];
  for (const path of set) {
    if (/\.pdf$/i.test(path)) pairs.push({ pdf: path, references: [] });
    else pairs.at(-1)?.references.push(path);
  }
  if (pairs.length === 0 || pairs.some(({ references }) => references.length === 0)) {
    throw new UsageError('extraction needs --set FILE.pdf FILE.xml…: each PDF followed by its official text');
  }
  return pairs;
}
