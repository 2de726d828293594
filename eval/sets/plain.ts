import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PlainBlock } from '../../api/contract/simplify.ts';
import type { Context } from '../../language/plain/rewrite/level.ts';
import { seededRandom } from '../metrics/statistics.ts';
import { jsonLines } from './json-lines.ts';
import { lawSections, paragraphsOf } from './laws.ts';

/** A text to rewrite. */
export interface PlainCase {
  id: string;
  context: Context;
  blocks: PlainBlock[];
  /** What a person made of it; null where nobody has. */
  reference: string | null;
}

const paragraph = (text: string): PlainBlock => ({ kind: 'paragraph', level: null, text });

/** Where the invented letters are. */
export const lettersFolder = new URL('letters/', import.meta.url);

/** Invented letters and notices of authorities, made for this. */
export async function letters(): Promise<PlainCase[]> {
  const names = (await readdir(lettersFolder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (id) => {
      const text = await readFile(new URL(id, lettersFolder), 'utf8');
      return { id, context: 'letter', blocks: text.trim().split(/\n\n/).map(paragraph), reference: null };
    }),
  );
}

const leastLetters = 200;

/** Sections of federal law of 200 letters and more, drawn at random; the same seed draws the same. */
export async function lawSample(path: string, size: number, seed = 500): Promise<PlainCase[]> {
  const random = seededRandom(seed);
  const chosen: PlainCase[] = [];
  let seen = 0;
  // Reservoir sampling (Vitter 1985): every section has the same chance, none need be kept in memory.
  for await (const section of lawSections(path)) {
    const blocks = paragraphsOf(section).map(({ text }) => paragraph(text));
    if (blocks.reduce((sum, { text }) => sum + text.length, 0) < leastLetters) continue;
    const place = seen < size ? seen : Math.floor(random() * (seen + 1));
    if (place < size) chosen[place] = { id: section.id, context: 'norm', blocks, reference: null };
    seen += 1;
  }
  return chosen;
}

/** Invented sentences of authorities, and what a person made of them in Einfache Sprache. */
export const ownPairs = (): Promise<PlainCase[]> =>
  simplificationPairs(fileURLToPath(new URL('plain/pairs.jsonl', import.meta.url)), 'letter');

/** Pairs of a hard sentence and what a person made of it, one JSON object with `complex` and `simple` a line. */
export async function simplificationPairs(path: string, context: Context = 'norm'): Promise<PlainCase[]> {
  const cases: PlainCase[] = [];
  for await (const { complex, simple } of jsonLines<{ complex: string; simple: string }>(path)) {
    cases.push({
      id: String(cases.length),
      context,
      blocks: [paragraph(complex)],
      reference: simple,
    });
  }
  return cases;
}
