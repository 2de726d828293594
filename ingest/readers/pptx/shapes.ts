import { cellText, rowText } from '../office/table-row.ts';
import { listItemText } from '../text/list-mark.ts';
import { tidy } from '../text/tidy.ts';
import { child, children, descendants, textOf, type XmlNode } from '../xml.ts';

export interface SlidePart {
  kind: 'heading' | 'paragraph' | 'list-item' | 'table-row';
  text: string;
}

/** Placeholders that repeat on every slide. */
const furniture = new Set(['dt', 'ftr', 'hdr', 'sldNum', 'sldImg']);

/**
 * What a slide (or its notes) says, in the order of its shapes, which is the reading order PowerPoint offers to
 * screen readers; the title comes first wherever it was drawn.
 */
export function readShapes(tree: XmlNode | undefined): SlidePart[] {
  const shapes = collectShapes(tree);
  const titles = shapes.filter((shape) => isTitle(shape));
  return [...titles, ...shapes.filter((shape) => !titles.includes(shape))].flatMap(readShape);
}

/** Text of the notes page without its picture, header and page number. */
export function readNotes(tree: XmlNode | undefined): SlidePart[] {
  const bodies = collectShapes(tree).filter((shape) => placeholder(shape) === 'body');
  return bodies.flatMap((shape) => paragraphs(child(shape, 'p:txBody'), false));
}

function collectShapes(parent: XmlNode | undefined): XmlNode[] {
  return children(parent).flatMap((node) => {
    if (node.name === 'p:sp' || node.name === 'p:graphicFrame') return isHidden(node) ? [] : [node];
    if (node.name === 'p:grpSp') return isHidden(node) ? [] : collectShapes(node);
    // The first alternative is the one current programs show.
    if (node.name === 'mc:AlternateContent') return collectShapes(children(node)[0]);
    return [];
  });
}

function isHidden(shape: XmlNode): boolean {
  const properties = children(shape)[0];
  return child(properties, 'p:cNvPr')?.attributes['hidden'] === '1';
}

function placeholder(shape: XmlNode): string | undefined {
  const node = child(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  return node && (node.attributes['type'] ?? 'body');
}

function isTitle(shape: XmlNode): boolean {
  return ['title', 'ctrTitle'].includes(placeholder(shape) ?? '');
}

function readShape(shape: XmlNode): SlidePart[] {
  const role = placeholder(shape);
  if (role !== undefined && furniture.has(role)) return [];
  const body = child(shape, 'p:txBody');
  if (isTitle(shape)) {
    const text = paragraphs(body, false)
      .map((part) => part.text)
      .join(' ');
    return text === '' ? [] : [{ kind: 'heading', text }];
  }
  const rows = descendants(shape, 'a:tr').map((row) => tableRow(row));
  return [...rows.filter((row) => row.text !== ''), ...paragraphs(body, role === 'body')];
}

/** In the body placeholder paragraphs are bulleted unless they say otherwise. */
function paragraphs(body: XmlNode | undefined, bulleted: boolean): SlidePart[] {
  const texts = children(body, 'a:p');
  return texts.flatMap((paragraph): SlidePart[] => {
    const text = tidy(paragraphText(paragraph));
    if (text === '') return [];
    const properties = child(paragraph, 'a:pPr');
    const level = Number(properties?.attributes['lvl'] ?? 0);
    const marked = child(properties, 'a:buChar') ?? child(properties, 'a:buAutoNum');
    const isItem =
      marked !== undefined || level > 0 || (bulleted && texts.length > 1 && !child(properties, 'a:buNone'));
    const typed = listItemText(text);
    return [{ kind: isItem || typed !== null ? 'list-item' : 'paragraph', text: typed ?? text }];
  });
}

function paragraphText(paragraph: XmlNode): string {
  return children(paragraph)
    .map((node) => {
      if (node.name === 'a:r' || node.name === 'a:fld') return textOf(child(node, 'a:t'));
      if (node.name === 'a:br') return '\n';
      return node.name === 'm:oMath' || node.name === 'mc:AlternateContent' ? textOf(node) : '';
    })
    .join('');
}

function tableRow(row: XmlNode): SlidePart {
  const cells = children(row, 'a:tc').map((cell) =>
    cell.attributes['hMerge'] === '1' || cell.attributes['vMerge'] === '1'
      ? ''
      : cellText(paragraphs(child(cell, 'a:txBody'), false).map((part) => part.text)),
  );
  return { kind: 'table-row', text: tidy(rowText(cells)) };
}
