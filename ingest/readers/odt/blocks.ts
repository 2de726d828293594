import type { Anchor, Block } from '../../document.ts';
import { cellText, isLaidOut, isSideBySide, longestRepeatedCell, rowText } from '../office/table-row.ts';
import { listItemText } from '../text/list-mark.ts';
import { tidy, tidyLine } from '../text/tidy.ts';
import { child, children, descendants, textOf, type XmlNode } from '../xml.ts';
import { readInline, type InlineContent } from './inline.ts';
import { ListCounter } from './list-counter.ts';
import type { Styles } from './styles.ts';

/** Where a paragraph stands: in which list and level, in which cell of a laid-out table. */
interface Place {
  cell: Anchor | null;
  list: { counter: ListCounter; level: number; style: string | undefined } | null;
  /** The number of the list item, given to the first paragraph in it; null when there is none to give. */
  number: string | null;
}

const nowhere: Place = { cell: null, list: null, number: null };
const boldHeadingLevel = 5;
const longestBoldHeading = 100;

/** Directories and bookkeeping that stand beside the text. */
const skipped = new Set([
  'text:tracked-changes',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:alphabetical-index',
  'text:user-index',
  'office:forms',
  'text:variable-decls',
  'text:sequence-decls',
]);

/** Turns the body of an ODT file into blocks in reading order. */
export class BlockReader {
  readonly blocks: Block[] = [];
  readonly #styles: Styles;
  readonly #outline: ListCounter;
  readonly #lists = new Map<string, ListCounter>();
  #lastOfStyle = new Map<string, ListCounter>();
  #paragraphs = 0;
  #tables = 0;
  #notes = { footnote: 0, endnote: 0 };
  #pendingNotes: Block[] = [];

  constructor(styles: Styles) {
    this.#styles = styles;
    this.#outline = new ListCounter(styles.listLevels(undefined));
  }

  readBody(parent: XmlNode, place: Place = nowhere): void {
    for (const node of children(parent)) {
      if (skipped.has(node.name)) continue;
      if (node.name === 'text:h') this.#heading(node, place);
      else if (node.name === 'text:p') {
        this.#paragraph(node, place);
        place = { ...place, number: null };
      } else if (node.name === 'text:list') this.#list(node, place);
      else if (node.name === 'table:table') this.#table(node);
      else if (node.attributes['text:display'] !== 'none') this.readBody(node, place);
    }
  }

  #heading(node: XmlNode, place: Place): void {
    const content = readInline(node, this.#styles);
    const text = tidyLine(content.text);
    const level = Number(node.attributes['text:outline-level'] ?? 1);
    const isCounted = text !== '' && node.attributes['text:is-list-header'] !== 'true';
    const outlineNumber = isCounted
      ? this.#outline.next(level - 1, node.attributes['text:start-value'])
      : null;
    const number = place.number ?? outlineNumber;
    if (text !== '') this.#push({ kind: 'heading', text: number ? `${number} ${text}` : text, level }, place);
    this.#finish(content, place);
  }

  #paragraph(node: XmlNode, place: Place): void {
    if (node.attributes['text:is-hidden'] === 'true') return;
    const content = readInline(node, this.#styles);
    const text = tidy(content.text);
    if (text !== '') this.#push(this.#paragraphBlock(node, text, content, place), place);
    this.#finish(content, place);
  }

  #paragraphBlock(node: XmlNode, text: string, content: InlineContent, place: Place): Omit<Block, 'anchor'> {
    const style = node.attributes['text:style-name'];
    const names = this.#styles.names(style);
    if (names.some((name) => /^(title|titel)$/i.test(name)))
      return { kind: 'heading', text: tidyLine(text), level: 1 };
    if (place.list) {
      const full = place.number ? `${place.number} ${text}` : text;
      const isRunningText = place.number !== null && place.number !== '' && text.length > 300;
      return { kind: isRunningText ? 'paragraph' : 'list-item', text: full };
    }
    const bold = content.bold || this.#styles.isBold(style);
    if (bold && text.length <= longestBoldHeading && !/[.,;!]$|\n/.test(text) && /\p{L}{2}/u.test(text)) {
      return { kind: 'heading', text, level: boldHeadingLevel };
    }
    const item = listItemText(text);
    return item === null ? { kind: 'paragraph', text } : { kind: 'list-item', text: item };
  }

  #list(node: XmlNode, place: Place): void {
    const style = node.attributes['text:style-name'] ?? place.list?.style ?? this.#firstParagraphList(node);
    const level = place.list ? place.list.level + 1 : 0;
    const counter = this.#counter(node, place, style);
    for (const item of children(node)) {
      if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue;
      const holdsParagraph = children(item).some((part) => part.name === 'text:p' || part.name === 'text:h');
      const isCounted = item.name === 'text:list-item' && holdsParagraph;
      const number = isCounted ? counter.next(level, item.attributes['text:start-value']) : null;
      this.readBody(item, { ...place, list: { counter, level, style }, number });
    }
  }

  /**
   * A list goes on with another's numbers when it names it, or says so of the last one of its style; within a list of
   * another style it counts for itself.
   */
  #counter(node: XmlNode, place: Place, style: string | undefined): ListCounter {
    const continued =
      (place.list?.style === style ? place.list?.counter : undefined) ??
      this.#lists.get(node.attributes['text:continue-list'] ?? '') ??
      (node.attributes['text:continue-numbering'] === 'true'
        ? this.#lastOfStyle.get(style ?? '')
        : undefined);
    const counter = continued ?? new ListCounter(style === undefined ? [] : this.#styles.listLevels(style));
    const id = node.attributes['xml:id'];
    if (id !== undefined) this.#lists.set(id, counter);
    this.#lastOfStyle.set(style ?? '', counter);
    return counter;
  }

  #firstParagraphList(node: XmlNode): string | undefined {
    return this.#styles.listOf(descendants(node, 'text:p')[0]?.attributes['text:style-name']);
  }

  #table(node: XmlNode): void {
    const table = ++this.#tables;
    const rows = rowsOf(node);
    const merged = new Map<number, { text: string; rows: number }>();
    for (const [index, row] of rows.entries()) {
      const anchor: Anchor = { kind: 'cell', label: `Tabelle ${table}, Zeile ${index + 1}`, page: null };
      const cells = children(row).filter((cell) => /^table:(covered-)?table-cell$/.test(cell.name));
      const lines = cells.map((cell) => this.#linesOf(cell));
      if (cells.length === 1 || cells.some(isLaidOutCell) || isSideBySide(rows, lines)) {
        for (const cell of cells) this.readBody(cell, { ...nowhere, cell: anchor });
        continue;
      }
      const text = tidy(rowText(cells.map((cell, column) => this.#cell(cell, column, merged))));
      if (text !== '') this.blocks.push({ kind: 'table-row', text, anchor });
    }
    this.blocks.push(...this.#pendingNotes.splice(0));
  }

  #linesOf(cell: XmlNode): string[] {
    return descendants(cell, 'text:p').flatMap((node) => readInline(node, this.#styles).text.split('\n'));
  }

  #cell(cell: XmlNode, column: number, merged: Map<number, { text: string; rows: number }>): string {
    const above = merged.get(column);
    if (cell.name === 'table:covered-table-cell' && above && above.rows > 0) {
      above.rows--;
      return above.text;
    }
    const inner = new BlockReader(this.#styles);
    inner.readBody(cell);
    const text = cellText(
      inner.blocks.filter((block) => block.kind !== 'footnote').map((block) => block.text),
    );
    const rows = Number(cell.attributes['table:number-rows-spanned'] ?? 1) - 1;
    merged.set(column, { text: text.length <= longestRepeatedCell ? text : '', rows });
    for (const note of descendants(cell, 'text:note')) this.#note(note);
    return text;
  }

  #push(block: Omit<Block, 'anchor'>, place: Place): void {
    const anchor = place.cell ?? { kind: 'paragraph', label: `Absatz ${++this.#paragraphs}`, page: null };
    this.blocks.push({ ...block, anchor });
  }

  #finish(content: InlineContent, place: Place): void {
    for (const box of content.boxes) this.readBody(box, { ...nowhere, cell: place.cell });
    for (const note of content.notes) this.#note(note);
    if (!place.cell) this.blocks.push(...this.#pendingNotes.splice(0));
  }

  #note(note: XmlNode): void {
    const kind = note.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
    const number = ++this.#notes[kind];
    const paragraphs = descendants(child(note, 'text:note-body'), 'text:p');
    const text = tidyLine(paragraphs.map((paragraph) => readInline(paragraph, this.#styles).text).join(' '));
    const label = `${kind === 'endnote' ? 'Endnote' : 'Fußnote'} ${number}`;
    if (text !== '')
      this.#pendingNotes.push({ kind: 'footnote', text, anchor: { kind: 'paragraph', label, page: null } });
  }
}

/** Rows stand directly in the table or in groups and headers. */
function rowsOf(table: XmlNode): XmlNode[] {
  return children(table).flatMap((node) => {
    if (node.name === 'table:table-row') return [node];
    return /^table:table-(header-rows|rows|row-group)$/.test(node.name) ? rowsOf(node) : [];
  });
}

function isLaidOutCell(cell: XmlNode): boolean {
  const paragraphs = [...descendants(cell, 'text:p'), ...descendants(cell, 'text:h')];
  const hasHeading = descendants(cell, 'text:h').length > 0 && paragraphs.length > 1;
  return hasHeading || isLaidOut(paragraphs.map(textOf));
}
