import { isTag, type Document, type Element, type ParentNode } from 'domhandler';
import type { Block, SourceDocument } from '../../document.ts';
import { describe } from '../metadata.ts';
import { decodeText } from '../text/decode.ts';
import { tidyLine } from '../text/tidy.ts';
import { htmlParts, type Part } from './blocks.ts';
import { mainContent } from './main-content.ts';
import { parseHtml } from './parse.ts';

/** Reads the main content of a web page; anchors count its blocks. Scripts are neither run nor read. */
export function readHtml(bytes: Uint8Array, name: string): SourceDocument {
  const page = parseHtml(decodeHtml(bytes));
  const properties = readProperties(page);
  const blocks = htmlParts(mainContent(page)).map((part, index): Block => ({
    ...part,
    anchor: { kind: 'paragraph', label: `Absatz ${index + 1}`, page: null },
  }));
  return { ...describe(blocks, { name, properties }), blocks, pages: null, attachments: [] };
}

/** Blocks of a piece of HTML inside another format (mail bodies, Markdown), without anchors. */
export function htmlFragment(html: string): Part[] {
  return htmlParts(mainContent(parseHtml(html)));
}

/**
 * The page's own word on its encoding counts after a byte order mark (HTML standard, 13.2.3), except for the
 * encodings that content tells more reliably than labels do.
 */
function decodeHtml(bytes: Uint8Array): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  const marked = /^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(start);
  if (
    label &&
    !marked &&
    !/^(utf-?(8|16)|windows-1252|cp1252|iso-8859-1|latin-?1|(us-)?ascii)/i.test(label)
  ) {
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // An encoding nobody knows: the content decides.
    }
  }
  return decodeText(bytes)?.text ?? new TextDecoder().decode(bytes);
}

function readProperties(page: Document): {
  title: string | null;
  author: string | null;
  date: string | null;
} {
  let title: string | null = null;
  const meta = new Map<string, string>();
  visit(page, (element) => {
    if (element.name === 'title')
      title ??= tidyLine(element.children.map((node) => ('data' in node ? node.data : '')).join(''));
    const key = element.attribs['name'] ?? element.attribs['property'];
    if (element.name === 'meta' && key) meta.set(key.toLowerCase(), element.attribs['content'] ?? '');
  });
  const date = ['dcterms.date', 'dc.date', 'date', 'article:published_time']
    .map((key) => meta.get(key))
    .find(Boolean);
  return {
    title: meta.get('og:title') ?? title,
    author: meta.get('author') ?? null,
    date: /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null,
  };
}

function visit(parent: ParentNode, see: (element: Element) => void): void {
  for (const node of parent.children) {
    if (!isTag(node)) continue;
    see(node);
    visit(node, see);
  }
}
