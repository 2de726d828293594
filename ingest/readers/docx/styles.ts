import { child, children, type XmlNode } from '../xml.ts';

export interface ParagraphStyle {
  /** The name Word shows („Überschrift 1“, „heading 1“), lower case. */
  name: string;
  /** 1 is the highest; null for body text. */
  headingLevel: number | null;
  bold: boolean;
  numbering: { list: string; level: number | null } | null;
}

/** Looks a style up by its id; styles inherit from the one they are based on. */
export type StyleSheet = (id: string | undefined) => ParagraphStyle;

const plain: ParagraphStyle = { name: '', headingLevel: null, bold: false, numbering: null };

/** Word writes its built-in names in English or, from German templates, in German. */
const headingName = /^(?:heading|überschrift)\s*([1-9])/;
const titleName = /^(?:title|titel)\b/;

export function readStyles(root: XmlNode | null): StyleSheet {
  const nodes = new Map<string, XmlNode>();
  let standard: string | undefined;
  for (const node of children(child(root ?? undefined, 'w:styles'), 'w:style')) {
    const id = node.attributes['w:styleId'] ?? '';
    nodes.set(id, node);
    if (node.attributes['w:type'] === 'paragraph' && isOn(node.attributes['w:default'] ?? '0')) standard = id;
  }
  const known = new Map<string, ParagraphStyle>();

  function resolve(id: string, seen: Set<string>): ParagraphStyle {
    const cached = known.get(id);
    if (cached) return cached;
    const node = nodes.get(id);
    if (!node || seen.has(id)) return plain;
    const parent = child(node, 'w:basedOn')?.attributes['w:val'];
    const inherited = parent ? resolve(parent, new Set(seen).add(id)) : plain;
    const style = { ...inherited, ...ownProperties(node, inherited) };
    known.set(id, style);
    return style;
  }

  return (id) => resolve(id ?? standard ?? '', new Set());
}

function ownProperties(node: XmlNode, inherited: ParagraphStyle): ParagraphStyle {
  const name = (child(node, 'w:name')?.attributes['w:val'] ?? '').toLowerCase();
  const bold = child(node, 'w:rPr', 'w:b');
  return {
    name,
    headingLevel: ownHeadingLevel(node, name, inherited),
    bold: bold ? isOn(bold.attributes['w:val']) : inherited.bold,
    numbering: numberingOf(child(node, 'w:pPr')) ?? inherited.numbering,
  };
}

function ownHeadingLevel(node: XmlNode, name: string, inherited: ParagraphStyle): number | null {
  const outline = outlineLevel(child(node, 'w:pPr'));
  if (typeof outline === 'number') return outline;
  // Headings kept out of the table of contents say „body text“ and are headings all the same.
  const named = headingName.exec(name)?.[1];
  if (named) return Number(named);
  if (titleName.test(name)) return 1;
  return outline === null ? null : inherited.headingLevel;
}

/** `w:outlineLvl` counts from 0; 9 means body text. Undefined when nothing is said. */
export function outlineLevel(properties: XmlNode | undefined): number | null | undefined {
  const value = child(properties, 'w:outlineLvl')?.attributes['w:val'];
  if (value === undefined) return undefined;
  const level = Number(value);
  return level >= 0 && level < 9 ? level + 1 : null;
}

/** The list a paragraph or style belongs to; list „0“ takes it out of any. */
export function numberingOf(properties: XmlNode | undefined): ParagraphStyle['numbering'] {
  const node = child(properties, 'w:numPr');
  const list = child(node, 'w:numId')?.attributes['w:val'];
  if (list === undefined) return null;
  const level = child(node, 'w:ilvl')?.attributes['w:val'];
  return { list, level: level === undefined ? null : Number(level) };
}

/** On/off properties (ECMA-376 part 1, 17.17.4) are on when they stand without a value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
