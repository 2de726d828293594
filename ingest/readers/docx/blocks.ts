import type { Anchor, Block } from '../../document.ts';
import { cellText, isLaidOut, isSideBySide, longestRepeatedCell, rowText } from '../office/table-row.ts';
import { listItemText } from '../text/list-mark.ts';
import { tidy } from '../text/tidy.ts';
import { child, children, type XmlNode } from '../xml.ts';
import { InlineReader, type InlineContent } from './inline.ts';
import type { ListCounter } from './numbering.ts';
import { isOn, numberingOf, outlineLevel, type StyleSheet } from './styles.ts';

export interface Context {
  styles: StyleSheet;
  countListParagraph: ListCounter;
  /** The text of a note, or null when it is missing. */
  note: (kind: 'footnote' | 'endnote', id: string) => string | null;
}

/** A paragraph in bold that is not longer and no sentence stands for a heading in files without styles. */
const longestBoldHeading = 100;
/** Below every heading a style is likely to give. */
const boldHeadingLevel = 5;

/** Turns the body of a DOCX file into blocks in reading order. */
export class BlockReader {
  readonly blocks: Block[] = [];
  readonly #context: Context;
  readonly #inline = new InlineReader();
  #paragraphs = 0;
  #tables = 0;
  #notes = { footnote: 0, endnote: 0 };
  /** Text before a paragraph mark whose deletion is accepted: it continues in the next paragraph. */
  #carried = '';
  #pendingNotes: Block[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  /** Reads all paragraphs and tables below a node; `cell` is their anchor when they stand in a laid-out table. */
  readBody(parent: XmlNode, cell: Anchor | null = null): void {
    for (const node of children(parent)) {
      if (node.name === 'w:p') this.#paragraph(node, cell);
      else if (node.name === 'w:tbl') this.#table(node);
      else if (node.name === 'w:sdt') this.#control(node, cell);
      else if (node.name !== 'w:del' && node.name !== 'w:moveFrom') this.readBody(node, cell);
    }
  }

  /** Tables of contents repeat the headings and are left out. */
  #control(node: XmlNode, cell: Anchor | null): void {
    const properties = child(node, 'w:sdtPr');
    const gallery = child(properties, 'w:docPartObj', 'w:docPartGallery')?.attributes['w:val'];
    if (gallery === 'Table of Contents' || child(properties, 'w:showingPlcHdr')) return;
    const content = child(node, 'w:sdtContent');
    if (content) this.readBody(content, cell);
  }

  #paragraph(node: XmlNode, cell: Anchor | null): void {
    const properties = child(node, 'w:pPr');
    const content = this.#inline.read(node);
    this.#addNotes(content);
    if (hasDeletedMark(properties)) {
      this.#carried += content.text;
      return;
    }
    const style = this.#context.styles(child(properties, 'w:pStyle')?.attributes['w:val']);
    const isContents = /^(toc|verzeichnis|table of figures|abbildungsverzeichnis) ?\d*/.test(style.name);
    content.text = this.#carried + content.text;
    this.#carried = '';
    if (!isContents) {
      const blocks = this.#paragraphBlocks(content, properties);
      const anchor = blocks.length > 0 ? (cell ?? this.#nextParagraph()) : null;
      for (const block of blocks) this.blocks.push({ ...block, anchor: anchor! });
    }
    for (const box of content.boxes) this.readBody(box, cell);
    if (!cell) this.#flushNotes();
  }

  /** Usually one block; a paragraph divided by empty lines is several that only share a mark. */
  #paragraphBlocks(content: InlineContent, properties: XmlNode | undefined): Omit<Block, 'anchor'>[] {
    const styleId = child(properties, 'w:pStyle')?.attributes['w:val'];
    const style = this.#context.styles(styleId);
    const text = tidy(content.text);
    const numbering = numberingOf(properties) ?? style.numbering;
    const isCounted = numbering && numbering.list !== '0' && (text !== '' || content.boxes.length === 0);
    const number = isCounted
      ? this.#context.countListParagraph(numbering.list, numbering.level, styleId)
      : null;
    if (text === '') return [];
    const full = number?.text ? `${number.text} ${text}` : text;
    const level = outlineLevel(properties) ?? style.headingLevel;
    if (level !== null) return [{ kind: 'heading', text: full.replace(/\s*\n\s*/g, ' '), level }];
    if (number) return [{ kind: isRunningText(number.text, text) ? 'paragraph' : 'list-item', text: full }];
    let end = 0;
    return content.text.split(/\n[ \t]*\n\s*/).flatMap((raw): Omit<Block, 'anchor'>[] => {
      end = content.text.indexOf(raw, end) + raw.length;
      const part = tidy(raw);
      if (part === '') return [];
      const bold = style.bold || content.boldLength >= end;
      if (bold && isBoldHeading(part)) return [{ kind: 'heading', text: part, level: boldHeadingLevel }];
      const item = listItemText(part);
      return [item === null ? { kind: 'paragraph', text: part } : { kind: 'list-item', text: item }];
    });
  }

  #table(node: XmlNode): void {
    const table = ++this.#tables;
    const merged = new Map<number, string>();
    const rows = rowsOf(node);
    for (const [index, row] of rows.entries()) {
      const anchor: Anchor = { kind: 'cell', label: `Tabelle ${table}, Zeile ${index + 1}`, page: null };
      const cells = cellsOf(row);
      const isLayout =
        cells.length === 1 ||
        cells.some((cell) => this.#isLaidOut(cell)) ||
        isSideBySide(rows, cells.map(linesOf));
      if (isLayout) {
        for (const cell of cells) this.readBody(cell, anchor);
        continue;
      }
      const text = tidy(rowText(this.#rowCells(cells, merged)));
      if (text) this.blocks.push({ kind: 'table-row', text, anchor });
    }
    this.#flushNotes();
  }

  #rowCells(cells: XmlNode[], merged: Map<number, string>): string[] {
    let column = 0;
    return cells.map((cell) => {
      const properties = child(cell, 'w:tcPr');
      const merge = child(properties, 'w:vMerge');
      const text =
        merge && merge.attributes['w:val'] !== 'restart' ? (merged.get(column) ?? '') : this.#cellText(cell);
      merged.set(column, merge && text.length <= longestRepeatedCell ? text : '');
      column += Number(child(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1);
      return text;
    });
  }

  #cellText(cell: XmlNode): string {
    return cellText(
      paragraphsOf(cell).flatMap((paragraph) => {
        const content = this.#inline.read(paragraph);
        this.#addNotes(content);
        return this.#paragraphBlocks(content, child(paragraph, 'w:pPr')).map((block) => block.text);
      }),
    );
  }

  #isLaidOut(cell: XmlNode): boolean {
    const paragraphs = paragraphsOf(cell);
    const probe = new InlineReader();
    const hasHeading = paragraphs.some((paragraph) => {
      const properties = child(paragraph, 'w:pPr');
      const style = this.#context.styles(child(properties, 'w:pStyle')?.attributes['w:val']);
      return (outlineLevel(properties) ?? style.headingLevel) !== null;
    });
    return (
      (hasHeading && paragraphs.length > 1) ||
      isLaidOut(paragraphs.map((paragraph) => probe.read(paragraph).text))
    );
  }

  #addNotes(content: InlineContent): void {
    for (const { kind, id } of content.notes) {
      const number = ++this.#notes[kind];
      const text = this.#context.note(kind, id);
      const label = `${kind === 'footnote' ? 'Fußnote' : 'Endnote'} ${number}`;
      if (text)
        this.#pendingNotes.push({ kind: 'footnote', text, anchor: { kind: 'paragraph', label, page: null } });
    }
  }

  #flushNotes(): void {
    this.blocks.push(...this.#pendingNotes.splice(0));
  }

  #nextParagraph(): Anchor {
    return { kind: 'paragraph', label: `Absatz ${++this.#paragraphs}`, page: null };
  }
}

/** A deleted or moved paragraph mark joins the paragraph with the next one. */
function hasDeletedMark(properties: XmlNode | undefined): boolean {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}

/** „(3) Die …“ in laws is a paragraph, not an item of a list. */
function isRunningText(number: string, text: string): boolean {
  return /^\(\d+[a-z]?\)$/.test(number) || (number !== '' && text.length > 300);
}

function isBoldHeading(text: string): boolean {
  return (
    text.length <= longestBoldHeading &&
    !/[.,;!]$/.test(text) &&
    !text.includes('\n') &&
    /\p{L}{2}/u.test(text)
  );
}

function rowsOf(table: XmlNode): XmlNode[] {
  return childrenThroughControls(table, 'w:tr').filter((row) => {
    const properties = child(row, 'w:trPr');
    const hidden = child(properties, 'w:hidden');
    return !child(properties, 'w:del') && !(hidden && isOn(hidden.attributes['w:val']));
  });
}

function cellsOf(row: XmlNode): XmlNode[] {
  return childrenThroughControls(row, 'w:tc');
}

/** Paragraphs of a cell, those of tables inside it included. */
function paragraphsOf(cell: XmlNode): XmlNode[] {
  return children(cell).flatMap((node) => (node.name === 'w:p' ? [node] : paragraphsOf(node)));
}

function linesOf(cell: XmlNode): string[] {
  const probe = new InlineReader();
  return paragraphsOf(cell).flatMap((paragraph) => probe.read(paragraph).text.split('\n'));
}

/** Rows and cells may stand inside content controls and the like. */
function childrenThroughControls(parent: XmlNode, name: string): XmlNode[] {
  return children(parent).flatMap((node) => {
    if (node.name === name) return [node];
    return node.name === 'w:sdt' ||
      node.name === 'w:sdtContent' ||
      node.name === 'w:customXml' ||
      node.name === 'w:ins'
      ? childrenThroughControls(node, name)
      : [];
  });
}
