import { unzipSync } from 'fflate';
import { parseXml, type XmlNode } from '../../../ingest/readers/xml.ts';

/** The parts of an office document, each of them well-formed XML, as trees. */
export function partsOf(bytes: Uint8Array): Record<string, XmlNode> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(parts.map(([name, content]) => [name, parseXml(content)]));
}

/** All elements below a node that have the name, in order. */
export function elements(node: XmlNode | undefined, name: string): XmlNode[] {
  if (!node) throw new Error('There is no such part.');
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
}

/** The text below a node. */
export const textOf = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
