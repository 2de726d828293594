import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import type { SourceDocument } from '../../document.ts';
import { describe } from '../metadata.ts';
import { ReadError } from '../read-error.ts';
import { decodeText } from '../text/decode.ts';
import { markdownBlocks } from './blocks.ts';
import { splitFrontMatter } from './front-matter.ts';

const markdown = new MarkdownIt({ html: true, linkify: false }).use(footnotes);

/** Reads Markdown (CommonMark with tables, footnotes and task lists); anchors count lines of the file. */
export function readMarkdown(bytes: Uint8Array, name: string): SourceDocument {
  const decoded = decodeText(bytes);
  if (!decoded) throw new ReadError('damaged', 'Die Datei ist kein lesbarer Text.');
  const { values, text, lines } = splitFrontMatter(decoded.text.replace(/^\ufeff/, ''));
  const blocks = markdownBlocks(markdown.parse(text, {}), lines);
  const value = (...keys: string[]) => keys.map((key) => values.get(key)).find(Boolean) ?? null;
  const properties = {
    title: value('title', 'titel'),
    author: value('author', 'autor', 'autorin', 'verfasser'),
    date: value('date', 'datum', 'stand'),
  };
  return { ...describe(blocks, { name, properties }), blocks, pages: null, attachments: [] };
}
