import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocument } from '../../ingest/readers/read.ts';
import type { ComparedBlock } from '../../language/compare/units.ts';
import { seededRandom } from '../metrics/statistics.ts';
import type { JudgedRow, VersionPair } from './versions.ts';

const seed = 20;
/** Shorter paragraphs are left out: a title of three words is not known again when one is another. */
const fewestWords = 8;
/** Shares of paragraphs that are dropped, moved, followed by a new one, reworded; the others stay as they are. */
const shares = { dropped: 0.03, moved: 0.02, new: 0.03, changed: 0.27 };
/** A reworded paragraph loses from a twentieth to two fifths of its words. */
const rewording = { least: 0.05, most: 0.4 };
const newWords = 25;

/** The text of a file and a version of it with seeded changes; words put in are drawn from the text itself. */
export async function alteredText(path: string): Promise<VersionPair> {
  const { blocks } = await readDocument(await readFile(path), basename(path));
  const old = blocks
    .filter(({ text }) => text.split(/\s+/).length >= fewestWords)
    .map(({ kind, text }): ComparedBlock => ({ kind, text }));
  return alter(basename(path), old, seededRandom(seed));
}

function alter(file: string, old: ComparedBlock[], random: () => number): VersionPair {
  const pool = old.flatMap(({ text }) => text.split(/\s+/));
  const below = (limit: number) => Math.floor(random() * limit);
  const anyWord = () => pool[below(pool.length)]!;
  /** Everything but the label at the head may change. */
  const reworded = (text: string): string => {
    const words = text.split(' ');
    const count = words.length * (rewording.least + random() * (rewording.most - rewording.least));
    for (let changed = 0; changed < Math.max(1, count); changed++)
      words[2 + below(words.length - 2)] = anyWord();
    return words.join(' ');
  };
  const placed: { block: ComparedBlock; row: JudgedRow }[] = [];
  const moved: typeof placed = [];
  const rows: JudgedRow[] = [];
  const add = (kind: JudgedRow['kind'], from: number | null): JudgedRow => {
    const row: JudgedRow = { kind, old: from, new: null, substance: [] };
    rows.push(row);
    return row;
  };
  old.forEach((block, at) => {
    const drawn = random();
    if (drawn < shares.dropped) return void add('dropped', at);
    if (drawn < shares.dropped + shares.moved) return void moved.push({ block, row: add('moved', at) });
    if (random() < shares.new) {
      const text = Array.from({ length: newWords }, anyWord).join(' ');
      placed.push({ block: { kind: 'paragraph', text }, row: add('new', null) });
    }
    const text = random() < shares.changed ? reworded(block.text) : block.text;
    placed.push({ block: { ...block, text }, row: add(text === block.text ? 'unchanged' : 'changed', at) });
  });
  for (const one of moved) placed.splice(below(placed.length + 1), 0, one);
  placed.forEach(({ row }, at) => {
    row.new = at;
  });
  return { file, old, new: placed.map(({ block }) => block), rows };
}
