import { type Block, blockOffsets } from '../../../ingest/document.ts';
import { sentences } from '../../../language/sentences.ts';
import { countWords } from '../../../language/words.ts';
import { lengthOfItem, toldRow } from '../../evidence/composed.ts';
import type { Material } from '../material.ts';
import { withoutMark } from './list-mark.ts';
import { isSentence, longest, type Unit, unitsOf } from './units.ts';

/** Fewer words make no item worth telling, more no opening or row. */
const shortestItem = 3;
const longestOpening = 30;
const longestRow = 40;
const anyMark = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[–•-])\s+/u;
/** What names columns: words and years, no other numbers. */
const columnNames = /^(?:\D|(?<!\d)(?:19|20)\d{2}(?!\d))+$/u;

/** Sentences, items and rows with the headings above them, in no order. */
interface Told extends Omit<Unit, 'index'> {
  /** Where the sentence begins that it stands for, list number included. */
  from: number;
}

/**
 * The sentences of a material, and what its lists and tables say: items that are only a sentence behind the words
 * that open their list, and rows with the names of their columns. List numbers are left out.
 */
export function structuredUnitsOf(material: Material): Unit[] {
  const told = toldByBlocks(material);
  const taken = new Set(told.map(({ from }) => from));
  const plain = unitsOf(material).filter(({ start }) => !taken.has(start));
  return [...plain.map(withoutMark), ...told]
    .sort((a, b) => a.start - b.start)
    .map((unit, index) => ({ ...unit, index }));
}

function toldByBlocks(material: Material): Told[] {
  const told: Told[] = [];
  const offsets = blockOffsets(material.blocks);
  let headings: { level: number; text: string }[] = [];
  let opening: Unit | undefined;
  let columns: number | undefined;
  for (const [at, block] of material.blocks.entries()) {
    if (block.kind !== 'table-row') columns = undefined;
    if (block.kind === 'heading') {
      const level = block.level ?? 1;
      headings = [...headings.filter((heading) => heading.level < level), { level, text: block.text }];
    }
    const place = { material, run: -1 - at, headings: headings.map(({ text }) => text) };
    const offset = offsets[at]!;
    if (block.kind === 'list-item') {
      if (opening) told.push(...itemsIn(block, offset, place, opening));
    } else {
      opening = block.kind === 'paragraph' ? openingOf(block, offset, place) : undefined;
    }
    if (block.kind !== 'table-row') continue;
    if (columns === undefined) columns = at;
    else
      told.push(
        ...rowIn(block, offset, place, { text: material.blocks[columns]!.text, start: offsets[columns]! }),
      );
  }
  return told;
}

type Place = Pick<Unit, 'material' | 'run' | 'headings'>;

/** The last words of a paragraph, where they lead into a list. */
function openingOf({ text }: Block, offset: number, place: Place): Unit | undefined {
  const last = sentences(text).at(-1);
  if (!last) return undefined;
  const opening = text.slice(last.start, last.end);
  const words = countWords(opening);
  if (words < 2 || words > longestOpening || !/^[\p{Lu}„].*[\p{L},:]$/su.test(opening)) return undefined;
  return { ...place, index: -1, start: offset + last.start, end: offset + last.end, text: opening, words };
}

function itemsIn({ text }: Block, offset: number, place: Place, opening: Unit): Told[] {
  return sentences(text).flatMap(({ start, end }, nth): Told[] => {
    const marked = text.slice(start, end);
    const item = marked.replace(anyMark, '');
    const from = start + marked.length - item.length;
    const at = { from: offset + start, start: offset + from };
    const words = countWords(item);
    if (isSentence(item, words)) {
      return [{ ...place, ...at, end: offset + end, text: item, words, opening }];
    }
    const length = lengthOfItem(item);
    if (nth > 0 && from === start) return [];
    if (words < shortestItem || words + opening.words > longest) return [];
    const fragment = item.slice(0, length);
    return [{ ...place, ...at, end: at.start + length, text: fragment, words, opening, open: true }];
  });
}

function rowIn(
  { text }: Block,
  offset: number,
  place: Place,
  columns: { text: string; start: number },
): Told[] {
  const told = columnNames.test(columns.text) ? toldRow(columns.text, text) : null;
  if (told === null || countWords(told) > longestRow) return [];
  return [
    {
      ...place,
      from: offset,
      start: offset,
      end: offset + text.length,
      text: told,
      words: countWords(told),
      columns: { start: columns.start, end: columns.start + columns.text.length },
    },
  ];
}
