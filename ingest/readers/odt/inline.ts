import { children, textOf, type XmlNode } from '../xml.ts';
import type { Styles } from './styles.ts';

export interface InlineContent {
  text: string;
  /** All of the text is bold by its spans. */
  bold: boolean;
  notes: XmlNode[];
  /** Contents of text boxes anchored here. */
  boxes: XmlNode[];
}

/** Elements whose text is not part of the running text. Deleted text stands outside it, in `text:tracked-changes`. */
const unseen = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:ruby-text',
  'text:tracked-changes',
  'text:hidden-text',
  'office:forms',
]);

/** Reads the text of a paragraph (ODF part 3, 6.1): spans, fields' shown values, spaces, tabs and line breaks. */
export function readInline(paragraph: XmlNode, styles: Styles): InlineContent {
  const content: InlineContent = { text: '', bold: true, notes: [], boxes: [] };
  walk(paragraph, false);
  content.bold &&= content.text.trim() !== '';
  return content;

  function add(text: string, bold: boolean): void {
    content.text += text;
    if (!bold && text.trim() !== '') content.bold = false;
  }

  function walk(parent: XmlNode, bold: boolean): void {
    for (const node of parent.children) {
      // ODF part 3, 6.1.2: white space is collapsed; kept spaces are written as text:s.
      if (typeof node === 'string') add(node.replace(/\s+/g, ' '), bold);
      else if (unseen.has(node.name)) continue;
      else if (node.name === 'text:s')
        add(' '.repeat(Math.min(Number(node.attributes['text:c'] ?? 1), 100)), bold);
      else if (node.name === 'text:tab') add('\t', bold);
      else if (node.name === 'text:line-break') add('\n', bold);
      else if (node.name === 'text:note') content.notes.push(node);
      else if (node.name === 'draw:text-box') content.boxes.push(node);
      else if (node.name === 'text:span') {
        const style = node.attributes['text:style-name'];
        if (!styles.isHidden(style)) walk(node, bold || styles.isBold(style));
      } else if (node.name.startsWith('draw:')) collectBoxes(node);
      else walk(node, bold);
    }
  }

  /** Of a drawing only text boxes are read, not titles and descriptions of pictures. */
  function collectBoxes(drawing: XmlNode): void {
    for (const node of children(drawing)) {
      if (node.name === 'draw:text-box') content.boxes.push(node);
      else if (node.name.startsWith('text:') && textOf(node).trim() !== '') content.boxes.push(drawing);
      else collectBoxes(node);
      if (content.boxes.at(-1) === drawing) return;
    }
  }
}
