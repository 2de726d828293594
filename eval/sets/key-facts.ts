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

/** An invented long document, and what its reader has to know; written down before it was ever summarised. */
export interface KeyFactCase {
  name: string;
  text: string;
  facts: KeyFact[];
}

export const keyFactsFolder = new URL('./summaries/', import.meta.url);

/**
 * The documents of `summaries/`: Markdown, a line `---`, then a fact a line: `name | words & words`. Throws on a fact
 * that no sentence of its document says.
 */
export async function keyFactCases(): Promise<KeyFactCase[]> {
  const names = (await readdir(keyFactsFolder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => parse(name, await readFile(new URL(name, keyFactsFolder), 'utf8'))),
  );
}

function parse(name: string, content: string): KeyFactCase {
  const [text = '', list = ''] = content.split('\n---\n');
  const spoken = sentences(text).map(({ start, end }) => ({ start, said: text.slice(start, end) }));
  const facts = list
    .trim()
    .split('\n')
    .map((line): KeyFact => {
      const [fact = '', words = ''] = line.split(' | ');
      const parts = words.split(' & ');
      const first = spoken.find(({ said }) => saysAll(said, parts));
      if (!first) throw new Error(`${name}: kein Satz sagt „${line}“.`);
      return { name: fact, words: parts, place: placeOf(first.start / text.length) };
    });
  return { name, text, facts };
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
