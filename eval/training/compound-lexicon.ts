/**
 * Learns the base lexicon of compounds from JSON lines, plain or gzipped, and writes it as a module:
 *
 *     npx tsx eval/training/compound-lexicon.ts laws.jsonl.gz speeches_20.jsonl.gz > language/compounds/base-lexicon.ts
 *
 * The shipped one was learnt from the German federal laws (98,714 sections, as of 2026-04-18) and the speeches of the
 * 20th Bundestag, both public domain (§ 5 UrhG). A line gives its text as `text`, or as `parts` of a speech.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { learnLexicon } from '../../language/compounds/learn.ts';
import { formatLexicon } from '../../language/compounds/lexicon.ts';

/** Words that no hyphen belongs to; what stands before one is no word of its own („Arbeits- und …“). */
const plainWord = /(?<![-‐‑\p{L}\p{N}])\p{L}{3,}(?![-‐‑\p{L}\p{N}])/gu;

type Line = { text: string } | { parts: [kind: string, text: string][] };

const textOf = (line: Line) =>
  'text' in line
    ? line.text
    : line.parts.flatMap(([kind, text]) => (kind === 'paragraph' ? [text] : [])).join('\n');

const counts = new Map<string, number>();
for (const path of process.argv.slice(2)) {
  const bytes = createReadStream(path);
  const input = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input })) {
    for (const [word] of textOf(JSON.parse(line) as Line).matchAll(plainWord)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
}

const lexicon = formatLexicon(learnLexicon(counts));
process.stdout.write(`import { parseLexicon, type CompoundLexicon } from './lexicon.ts';

// Written by eval/training/compound-lexicon.ts; do not edit. Each line: family size, then the parts.
const text = \`${lexicon}\`;

let lexicon: CompoundLexicon | undefined;

/** The parts of compounds in federal law and in the speeches of the Bundestag. */
export function baseLexicon(): CompoundLexicon {
  return (lexicon ??= parseLexicon(text));
}
`);
