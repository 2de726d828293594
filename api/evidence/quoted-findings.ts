import type { Carrier } from './carriers.ts';
import { quoted, type Weighed } from './finding.ts';
import type { SourceIndex } from './source-index.ts';

const quotation = /[„“"»]([^„“”"«»]{3,}?)[“”"«]/gu;
/** Fewer words than this between quotation marks are a name or a term, not a quotation. */
const shortest = 3;

/** Quotations of three words or more must stand in the sources word for word; spacing and dashes may differ. */
export function quotationFindings(text: string, index: SourceIndex, carriers: readonly Carrier[]): Weighed[] {
  const findings: Weighed[] = [];
  for (const match of text.matchAll(quotation)) {
    const words = match[1]!;
    if (words.trim().split(/\s+/).length < shortest) continue;
    const needle = plain(words);
    const places = carriers.length > 0 ? carriers.map((carrier) => carrier.sentence.source) : [];
    const verbatim =
      places.some((source) => plain(source.text).includes(needle)) ||
      index.sentences.some((sentence) => plain(sentence.text).includes(needle));
    if (verbatim) continue;
    const start = match.index + 1;
    findings.push({
      finding: {
        kind: 'quotation',
        message: `Das Zitat ${quoted(words)} steht so nicht in der Quelle.`,
        span: [start, start + words.length],
        source: null,
      },
      contradicts: true,
    });
  }
  return findings;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/[.,;]$/, '')
    .trim();
}
