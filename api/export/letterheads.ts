import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const folder = (dataDir: string): string => join(dataDir, 'briefbogen');

/** Names of the house's letterheads: the DOCX files in the data directory's folder `briefbogen`. */
export async function letterheadNames(dataDir: string): Promise<string[]> {
  const names = await readdir(folder(dataDir)).catch(() => []);
  return names
    .filter((name) => /^[^.~].*\.docx$/i.test(name))
    .map((name) => basename(name, name.slice(-5)))
    .toSorted((a, b) => a.localeCompare(b, 'de'));
}

/** A letterhead's file; null when there is none of that name. */
export async function readLetterhead(dataDir: string, name: string): Promise<Uint8Array | null> {
  const names = await letterheadNames(dataDir);
  if (!names.includes(name)) return null;
  return readFile(join(folder(dataDir), `${name}.docx`)).catch(() => null);
}
