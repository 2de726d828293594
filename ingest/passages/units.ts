import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import { sentences } from '../../language/sentences.ts';
import { countWords } from '../../language/words.ts';
import type { Block } from '../document.ts';
import type { PlacedBlock } from './sections.ts';

/** A stretch of text that is never cut: a block, or a sentence of a long block. */
export interface Unit {
  /** Offsets into the document's text. */
  start: number;
  end: number;
  block: PlacedBlock;
  /** In words; at least one per twelve characters, so that text without spaces has a size too. */
  size: number;
  /** How much it hurts to begin a passage here: 0 at a paragraph, 1 where the text would lose its meaning. */
  breakCost: number;
  /** What a passage that begins here must be read with: the table's header row, the list's introduction. */
  context: string | null;
}

const costInside = { list: 0.05, table: 0.05, block: 0.15, dependent: 1 };
const longestContextWords = 30;

/** The units of a section, in order, none larger than `maxSize`. */
export async function unitsOf(blocks: readonly PlacedBlock[], maxSize: number): Promise<Unit[]> {
  const units: Unit[] = [];
  let context: string | null = null;
  for (const [i, placed] of blocks.entries()) {
    const previous = blocks[i - 1]?.block;
    const opening = isContinuation(placed.block, previous) ? context : null;
    if (opening === null) context = contextFor(blocks, i);
    const spans = await spansOf(placed.block.text, maxSize);
    for (const [j, span] of spans.entries()) {
      units.push({
        start: placed.start + span.start,
        end: placed.start + span.end,
        block: placed,
        size: span.size,
        breakCost: j > 0 ? costInside.block : costOfBreakBefore(placed.block, previous),
        context: opening,
      });
    }
  }
  return units;
}

/** List items and table rows go on with what stands above them. */
function isContinuation(block: Block, previous: Block | undefined): boolean {
  if (!previous) return false;
  if (block.kind === 'list-item') return previous.kind === 'list-item' || isIntroduction(previous);
  return block.kind === 'table-row' && previous.kind === 'table-row';
}

/** What the items or rows after block `i` must be read with, if it opens a list or a table. */
function contextFor(blocks: readonly PlacedBlock[], i: number): string | null {
  const block = blocks[i]?.block;
  const next = blocks[i + 1]?.block;
  if (!block || !next) return null;
  const opensList = next.kind === 'list-item' && isIntroduction(block);
  const opensTable = next.kind === 'table-row' && isHeaderRow(block);
  if (!opensList && !opensTable) return null;
  const text = block.text.slice(sentences(block.text).at(-1)?.start ?? 0).trim();
  return countWords(text) <= longestContextWords ? text : null;
}

/** A paragraph that a list completes: „Ordnungswidrig handelt, wer“, „Beizufügen sind:“. */
function isIntroduction({ kind, text }: Block): boolean {
  return kind !== 'list-item' && kind !== 'table-row' && !/[.!?]["“”»]?\s*$/.test(text);
}

/** Header rows name columns: letters in every cell, and no cell that is an amount, a number or a date. */
function isHeaderRow({ kind, text }: Block): boolean {
  if (kind !== 'table-row') return false;
  const cells = text.split(/\s*[|\t\n]\s*/).filter(Boolean);
  return (
    cells.length > 1 && cells.every((cell) => /\p{L}{2}/u.test(cell) && !/^[\d.,\s]+\S{0,3}$/.test(cell))
  );
}

function costOfBreakBefore(block: Block, previous: Block | undefined): number {
  if (!previous) return 0;
  if (block.kind === 'list-item') return isIntroduction(previous) ? costInside.dependent : costInside.list;
  if (block.kind === 'table-row' && previous.kind === 'table-row') {
    return isHeaderRow(previous) ? costInside.dependent : costInside.table;
  }
  if (block.speech?.interjection) return costInside.block;
  // A sentence that goes on after a list: „… wird mit Geldbuße bestraft.“
  return /^\s*\p{Ll}/u.test(block.text) ? costInside.dependent : 0;
}

interface Span {
  start: number;
  end: number;
}

interface SizedSpan extends Span {
  size: number;
}

/** A block as it is where it is short, else by sentences, else by whatever white space there is. */
async function spansOf(text: string, maxSize: number): Promise<SizedSpan[]> {
  const whole = trimmed(text, 0, text.length);
  if (whole.start === whole.end) return [];
  const size = sizeOf(text);
  if (size <= maxSize) return [{ ...whole, size }];
  const spans: SizedSpan[] = [];
  for (const sentence of sentences(text)) {
    const part = text.slice(sentence.start, sentence.end);
    const partSize = sizeOf(part);
    if (partSize <= maxSize) {
      spans.push({ start: sentence.start, end: sentence.end, size: partSize });
      continue;
    }
    for (const span of await cut(part, maxSize)) {
      const { start, end } = shifted(span, sentence.start);
      spans.push({ start, end, size: sizeOf(text.slice(start, end)) });
    }
  }
  return spans;
}

async function cut(text: string, maxSize: number): Promise<Span[]> {
  const splitter = new RecursiveCharacterTextSplitter({
    chunkSize: maxSize,
    chunkOverlap: 0,
    lengthFunction: sizeOf,
    separators: ['\n\n', '\n', '; ', ', ', ' ', ''],
  });
  const spans: Span[] = [];
  let from = 0;
  for (const piece of await splitter.splitText(text)) {
    const start = text.indexOf(piece, from);
    if (start < 0) return [trimmed(text, 0, text.length)];
    from = start + piece.length;
    spans.push({ start, end: from });
  }
  return spans;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  const body = part.trim().length;
  return { start: start + lead, end: start + lead + body };
}

function sizeOf(text: string): number {
  return Math.max(countWords(text), Math.ceil(text.length / 12));
}
