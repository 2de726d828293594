import { child, children, descendants, textOf, type XmlNode } from '../xml.ts';
import { isOn } from './styles.ts';

/** What a paragraph says once all tracked changes are accepted. */
export interface InlineContent {
  text: string;
  /** Length of the stretch in bold that the text begins with. */
  boldLength: number;
  /** Contents of text boxes anchored here. */
  boxes: XmlNode[];
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
}

/** Elements whose text is not, or no longer, part of the document. */
const unseen = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rPr',
  'w:pPr',
  'w:sdtPr',
  'w:rt',
  'w:annotationRef',
]);

/** Check boxes and arrows that Word takes from symbol fonts, by their code without the font's F000 offset. */
const symbols: Record<string, Record<number, string>> = {
  wingdings: { 0x6f: '☐', 0xa8: '☐', 0xfd: '☒', 0xfe: '☑', 0xfc: '✓', 0xfb: '✗', 0xe0: '→' },
  'wingdings 2': { 0x52: '☑', 0x53: '☒', 0xa3: '☐', 0x50: '✓', 0x4f: '✗' },
  symbol: { 0xae: '→', 0xb3: '≥', 0xa3: '≤', 0xb7: '•', 0xb1: '±', 0xb4: '×' },
};

/**
 * Reads paragraphs' text. One reader serves a whole part, because a field may begin in one paragraph and end in
 * another; only results of fields are text, not their instructions.
 */
export class InlineReader {
  /** One entry per open field: whether its result has begun. */
  readonly #fields: boolean[] = [];

  read(paragraph: XmlNode): InlineContent {
    const content: InlineContent = { text: '', boldLength: 0, boxes: [], notes: [] };
    this.#walk(paragraph, content, false);
    // Instructions end with their paragraph at the latest; a field left open must not swallow the rest.
    this.#fields.fill(true);
    return content;
  }

  #walk(parent: XmlNode, content: InlineContent, bold: boolean): void {
    for (const node of children(parent)) {
      if (unseen.has(node.name)) continue;
      if (node.name === 'w:r') this.#run(node, content);
      else if (node.name === 'w:sdt') this.#control(node, content, bold);
      else if (node.name === 'w:fldChar') this.#field(node, content);
      else if (node.name === 'mc:AlternateContent' || node.name === 'w:drawing' || node.name === 'w:pict') {
        content.boxes.push(...textBoxes(node));
      } else if (node.name === 'm:oMath') add(content, descendants(node, 'm:t').map(textOf).join(''), true);
      else if (this.#fields.includes(false)) continue;
      else if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference') {
        const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        content.notes.push({ kind, id: node.attributes['w:id'] ?? '' });
      } else {
        const text = characters(node);
        if (text !== null) add(content, text, bold);
        else this.#walk(node, content, bold);
      }
    }
  }

  #run(run: XmlNode, content: InlineContent): void {
    const properties = child(run, 'w:rPr');
    // Hidden text is not shown to anybody who reads the document.
    const hidden = child(properties, 'w:vanish');
    if (hidden && isOn(hidden.attributes['w:val'])) return;
    const bold = child(properties, 'w:b');
    this.#walk(run, content, bold !== undefined && isOn(bold.attributes['w:val']));
  }

  /** A content control that only shows its prompt („Klicken Sie hier …“) is empty. */
  #control(node: XmlNode, content: InlineContent, bold: boolean): void {
    const properties = child(node, 'w:sdtPr');
    const prompt = child(properties, 'w:showingPlcHdr');
    if (prompt && isOn(prompt.attributes['w:val'])) return;
    const inner = child(node, 'w:sdtContent');
    if (inner) this.#walk(inner, content, bold);
  }

  #field(node: XmlNode, content: InlineContent): void {
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin') {
      const box = child(node, 'w:ffData', 'w:checkBox');
      if (box) {
        const state = child(box, 'w:checked') ?? child(box, 'w:default');
        add(content, state && isOn(state.attributes['w:val']) ? '☒' : '☐', true);
      }
      this.#fields.push(false);
    } else if (type === 'separate') this.#fields.splice(-1, 1, true);
    else if (type === 'end') this.#fields.pop();
  }
}

function add(content: InlineContent, text: string, bold: boolean): void {
  const stillBold = content.boldLength === content.text.length && (bold || text.trim() === '');
  content.text += text;
  if (stillBold) content.boldLength = content.text.length;
}

/** The characters an element stands for; null for elements that hold others. */
function characters(node: XmlNode): string | null {
  switch (node.name) {
    case 'w:t':
      return textOf(node);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym': {
      const font = symbols[node.attributes['w:font']?.toLowerCase() ?? ''];
      return font?.[Number.parseInt(node.attributes['w:char'] ?? '', 16) & 0xff] ?? '';
    }
    default:
      return null;
  }
}

/** Word writes every text box twice, for itself and for older programs; one of the two is read. */
function textBoxes(node: XmlNode): XmlNode[] {
  if (node.name === 'w:txbxContent') return [node];
  if (node.name === 'mc:AlternateContent') {
    for (const alternative of children(node)) {
      const found = children(alternative).flatMap(textBoxes);
      if (found.length > 0) return found;
    }
    return [];
  }
  return children(node).flatMap(textBoxes);
}
