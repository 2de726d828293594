import { readdir, readFile } from 'node:fs/promises';
import type { RowKind, SubstanceKind } from '../../language/compare/change.ts';
import type { ComparedBlock } from '../../language/compare/units.ts';

/** A passage of two versions as a person judged it. */
export interface JudgedRow {
  kind: RowKind;
  /** Positions in the old and the new version. */
  old: number | null;
  new: number | null;
  /** What changed in substance. */
  substance: SubstanceKind[];
}

/** Two invented versions of a text with what became of each passage. */
export interface VersionPair {
  file: string;
  old: ComparedBlock[];
  new: ComparedBlock[];
  rows: JudgedRow[];
}

export const versionsFolder = new URL('./versions/', import.meta.url);

const signs: Record<string, RowKind> = {
  '=': 'unchanged',
  '~': 'changed',
  '#': 'renumbered',
  '-': 'dropped',
  '+': 'new',
};
const line = /^(?:(?<sign>[=~#+-])|(?<side>[<>])(?<id>\d+)) (?<text>.*?)(?: \| (?<kinds>[\w, ]+))?$/u;

/** The pairs in `versions/`; what the lines of a file say is told in the README of the sets. */
export async function loadVersionPairs(): Promise<VersionPair[]> {
  const files = (await readdir(versionsFolder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    files.map(async (file) => parseVersions(file, await readFile(new URL(file, versionsFolder), 'utf8'))),
  );
}

/** @throws Error for a line that is none of the forms */
export function parseVersions(file: string, text: string): VersionPair {
  const pair: VersionPair = { file, old: [], new: [], rows: [] };
  const moved = new Map<string, JudgedRow>();
  for (const written of text.trim().split('\n')) {
    const { sign, side, id, text: words = '', kinds } = line.exec(written)?.groups ?? {};
    const [first = '', second = first] = words.split(' ⇒ ');
    if (first === '') throw new Error(`${file}: ${written}`);
    const substance = (kinds?.split(', ') ?? []) as SubstanceKind[];
    const kind = side ? 'moved' : signs[sign!]!;
    const row = (id && moved.get(id)) || { kind, old: null, new: null, substance: [] };
    if (kind !== 'new' && side !== '<') row.old = pair.old.push(blockOf(first)) - 1;
    if (kind !== 'dropped' && side !== '>') row.new = pair.new.push(blockOf(second)) - 1;
    row.substance.push(...substance);
    if (!pair.rows.includes(row)) pair.rows.push(row);
    if (id) moved.set(id, row);
  }
  return pair;
}

/** Short lines without a full stop are headings, as readers of documents tell them by their looks. */
function blockOf(text: string): ComparedBlock {
  const isHeading = text.length < 60 && /^(?:§ \d|\d\.? \p{Lu}|[^.;,]+$)/u.test(text) && !/[.;,]$/.test(text);
  return { kind: isHeading ? 'heading' : /^(?:\(|\d|[a-z]\))/.test(text) ? 'list-item' : 'paragraph', text };
}
