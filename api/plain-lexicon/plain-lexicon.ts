import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extendedLexicon, type Lexicon, shippedLexicon } from '../../language/plain/lexicon/lexicon.ts';
import { type HouseWords, readJson, readTsv } from './house-file.ts';

/** The words of plain language in this house. */
export interface PlainLexicon {
  lexicon: Lexicon;
  /** What of it is the house's own: entries, and shipped words it wants to keep. */
  house: Pick<HouseWords, 'entries' | 'kept'>;
  /** Lines of the house's file that cannot be used, in German, with file and line. */
  problems: string[];
}

const readers: [file: string, read: (text: string) => HouseWords][] = [
  ['klartext.tsv', readTsv],
  ['klartext.json', readJson],
];

const notUtf8: HouseWords = {
  entries: [],
  kept: [],
  problems: ['Die Datei ist nicht in UTF-8 gespeichert; Umlaute sind nicht zu lesen.'],
};

/** What was read last, so that an unchanged file is not checked again. */
const known = new Map<string, { texts: string; result: PlainLexicon }>();

/**
 * The shipped lexicon with what a house adds or changes in `klartext.tsv` or `klartext.json` in its data directory.
 * Read at every call, so that a change shows without a restart; a line that cannot be used leaves the shipped entry
 * in force.
 */
export async function plainLexicon(dataDir: string): Promise<PlainLexicon> {
  const files = await Promise.all(readers.map(([file]) => readIfThere(join(dataDir, file))));
  const texts = JSON.stringify(files);
  const last = known.get(dataDir);
  if (last?.texts === texts) return last.result;
  const words = readers.flatMap(([file, read], index) => {
    const text = files[index] ?? null;
    if (text === null) return [];
    return [{ file, ...(text.includes('\ufffd') ? notUtf8 : read(text)) }];
  });
  const house = {
    entries: words.flatMap(({ entries }) => entries),
    kept: words.flatMap(({ kept }) => kept),
  };
  const result: PlainLexicon = {
    house,
    lexicon: words.length === 0 ? shippedLexicon() : extendedLexicon(house.entries, house.kept),
    problems: words.flatMap(({ file, problems }) => problems.map((problem) => `${file}: ${problem}`)),
  };
  known.set(dataDir, { texts, result });
  return result;
}

async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
