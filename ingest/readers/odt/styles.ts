import type { NumeralFormat } from '../office/numerals.ts';
import { child, children, descendants, type XmlNode } from '../xml.ts';

export interface ListLevel {
  /** Null for bullets and for numbers that are not printed. */
  format: NumeralFormat | null;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels the printed number shows: „2.1“ shows two. */
  displayLevels: number;
  bullet: boolean;
}

export interface Styles {
  /** The name the person sees, with `_20_` and the like decoded, of the style and of all it is based on. */
  names(style: string | undefined): string[];
  isHidden(style: string | undefined): boolean;
  isBold(style: string | undefined): boolean;
  /** The list style a paragraph style brings along. */
  listOf(style: string | undefined): string | undefined;
  /** Levels of a list style from 0; of the document's outline without a name. */
  listLevels(style: string | undefined): ListLevel[];
}

const formats: Record<string, NumeralFormat> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** Collects the styles of `styles.xml` and the automatic ones of `content.xml` (ODF part 3, 16). */
export function readStyles(...roots: (XmlNode | null)[]): Styles {
  const styles = new Map<string, XmlNode>();
  const lists = new Map<string, ListLevel[]>();
  let outline: ListLevel[] = [];
  for (const root of roots) {
    for (const node of descendants(root ?? undefined, 'style:style')) styles.set(nameOf(node), node);
    for (const node of descendants(root ?? undefined, 'text:list-style'))
      lists.set(nameOf(node), readLevels(node));
    const numbered = descendants(root ?? undefined, 'text:outline-style')[0];
    if (numbered) outline = readLevels(numbered);
  }

  function chain(style: string | undefined): XmlNode[] {
    const found: XmlNode[] = [];
    for (let name = style; name !== undefined && found.length < 20;) {
      const node = styles.get(name);
      if (!node) break;
      found.push(node);
      name = node.attributes['style:parent-style-name'];
    }
    return found;
  }

  /** The nearest value of a text property along the styles a style is based on. */
  function textProperty(style: string | undefined, property: RegExp): string | undefined {
    for (const node of chain(style)) {
      const attributes = child(node, 'style:text-properties')?.attributes ?? {};
      const name = Object.keys(attributes).find((key) => property.test(key));
      if (name) return attributes[name];
    }
    return undefined;
  }

  return {
    names: (style) =>
      chain(style).map((node) => node.attributes['style:display-name'] ?? decodeName(nameOf(node))),
    isHidden: (style) => textProperty(style, /^text:display$/) === 'none',
    isBold: (style) => /^(bold|[6-9]00)$/.test(textProperty(style, /:font-weight$/) ?? ''),
    listOf: (style) =>
      chain(style).find((node) => node.attributes['style:list-style-name'])?.attributes[
        'style:list-style-name'
      ],
    listLevels: (style) => (style === undefined ? outline : (lists.get(style) ?? [])),
  };
}

function readLevels(list: XmlNode): ListLevel[] {
  const levels: ListLevel[] = [];
  for (const node of children(list)) {
    const { attributes } = node;
    levels[Number(attributes['text:level'] ?? 1) - 1] = {
      format: formats[attributes['style:num-format'] ?? ''] ?? null,
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      start: Number(attributes['text:start-value'] ?? 1),
      displayLevels: Number(attributes['text:display-levels'] ?? 1),
      bullet: node.name !== 'text:list-level-style-number' && node.name !== 'text:outline-level-style',
    };
  }
  return levels;
}

function nameOf(node: XmlNode): string {
  return node.attributes['style:name'] ?? '';
}

/** ODF writes characters that XML names forbid as `_20_`. */
function decodeName(name: string): string {
  return name.replace(/_([0-9a-f]{2,4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
