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
/** „Es wird empfohlen,“ „Das Land fordert:“ „Der Rechnungshof erwartet, dass das Ministerium“ */
const leadsOn = /^[\p{Lu}„](?:.*[,:]|.*, (?:dass|ob|wenn|soweit|sofern|wie) .*\p{L})$/su;
const hanging = /(?<!\p{L})(?:zum|bis|vom|am|ab|der|die|das|des|dem|den|und|oder|nach|in|mit|von|für)\s+$/u;
/** What names columns: words and years, no other numbers. */
const columnNames = /^(?:\D|(?<!\d)(?:19|20)\d{2}(?!\d))+$/u;

/** Sentences, items and rows with the headings above them, in no order. */
interface Told extends Omit<Unit, 'index'> {
  /** Where the sentence begins that it stands for, list number included. */
  from: number;
}

/**
 * The sentences of a material, and what its lists and tables say: items that are only a sentence behind the words
 * that open their list, rows with the names of their columns, points of slides. List numbers are left out. The lists
 * of a plenary record are its agenda: nothing that was said.
 */
export function structuredUnitsOf(material: Material): Unit[] {
  const told = material.kind === 'plenarprotokoll' ? [] : toldByBlocks(material);
  const taken = new Set(told.map(({ from }) => from));
  const plain = unitsOf(material).filter((unit) => !taken.has(unit.start) && !goesOn(unit));
  return [...plain.map(whole), ...told]
    .sort((a, b) => a.start - b.start)
    .map((unit, index) => ({ ...unit, index }));
}

/** Whether the words before a sentence belong to it, as where a line that begins with a date was taken for an item. */
const goesOn = ({ material, start }: Unit) =>
  hanging.test(material.text.slice(Math.max(0, start - 20), start));

/** A sentence without the number of its list, nor a quotation mark whose other half is not in it. */
function whole(unit: Unit): Unit {
  const { text, start, end } = unit;
  const opened = count(text, /„/g) - count(text, /[“”]/g);
  if (opened === 1 && text.startsWith('„'))
    return withoutMark({ ...unit, text: text.slice(1), start: start + 1 });
  if (opened === -1 && /[“”]$/.test(text))
    return withoutMark({ ...unit, text: text.slice(0, -1), end: end - 1 });
  return withoutMark(unit);
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

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
      else if (material.kind === 'praesentation') told.push(...pointOf(block, offset, place));
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
  if (words < 2 || words > longestOpening || !leadsOn.test(opening)) return undefined;
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

/** A point of a slide, which is seldom a sentence. */
function pointOf({ text }: Block, offset: number, place: Place): Told[] {
  const words = countWords(text);
  if (words < shortestItem || words > longest) return [];
  return [{ ...place, from: offset, start: offset, end: offset + text.length, text, words }];
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
