import { readdir, readFile } from 'node:fs/promises';
import { sentences } from '../../language/sentences.ts';

/** Which third of a document something stands in. */
export type Place = 'Anfang' | 'Mitte' | 'Ende';

/** Something a summary ought to say. */
export interface KeyFact {
  name: string;
  /** What a sentence must contain, all of it, to say so. */
  words: string[];
  place: Place;
}

/** Weights and rules are chosen on `dev`; `test` is for the report. */
export type Half = 'dev' | 'test';

/** An invented document, and what its reader has to know; written down before it was ever summarised. */
export interface KeyFactCase {
  name: string;
  half: Half;
  /** Where it is kept. */
  file: URL;
  text: string;
  facts: KeyFact[];
}

/**
 * The documents of `summaries/dev` or `summaries/test`: Markdown, a line `---`, then a fact a line: `name | words &
 * words`. Throws on a fact that no sentence, list item or table row of its document says.
 */
export async function keyFactCases(half: Half): Promise<KeyFactCase[]> {
  const folder = new URL(`./summaries/${half}/`, import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = new URL(name, folder);
      return { name, half, file, ...parse(name, await readFile(file, 'utf8')) };
    }),
  );
}

function parse(name: string, content: string): Pick<KeyFactCase, 'text' | 'facts'> {
  const [text = '', list = ''] = content.split('\n---\n');
  const facts = list
    .trim()
    .split('\n')
    .map((line): KeyFact => {
      const [fact = '', words = ''] = line.split(' | ');
      const parts = words.split(' & ');
      const first = saidIn(text).find(({ said }) => saysAll(said, parts));
      if (!first) throw new Error(`${name}: kein Satz sagt „${line}“.`);
      return { name: fact, words: parts, place: placeOf(first.start / text.length) };
    });
  return { text, facts };
}

/** Sentences, list items and table rows, with where they begin; headings say nothing. */
function saidIn(text: string): { start: number; said: string }[] {
  return [...text.matchAll(/^(?!#).+$/gm)].flatMap(({ 0: line, index }) =>
    line.startsWith('|')
      ? [{ start: index, said: line }]
      : sentences(line).map(({ start, end }) => ({ start: index + start, said: line.slice(start, end) })),
  );
}

/** Whether a text contains all of these, white space and case aside. */
export function saysAll(text: string, words: readonly string[]): boolean {
  const plain = text.replace(/\s+/g, ' ').toLowerCase();
  return words.every((one) => plain.includes(one.toLowerCase()));
}

function placeOf(share: number): Place {
  if (share < 1 / 3) return 'Anfang';
  return share < 2 / 3 ? 'Mitte' : 'Ende';
}
