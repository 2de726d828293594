import type { Block } from '../../../ingest/document.ts';
import { makePptx } from '../../../ingest/readers/testing/make-office.ts';
import { cellsOf } from './block-parts.ts';
import { escapeXml } from './escape-xml.ts';

/** What a paragraph of speaker's notes begins with. */
const noteMark = 'Notiz: ';

/** Blocks as slides: each heading begins one and is its title; paragraphs marked „Notiz:“ are its notes. */
export function toPptx(blocks: readonly Block[]): Uint8Array {
  const slides: { title: string; body: string[]; rows: string[][]; notes: string[] }[] = [];
  for (const { kind, text } of blocks) {
    const slide = slides.at(-1);
    if (kind === 'heading') slides.push({ title: text, body: [], rows: [], notes: [] });
    else if (kind === 'table-row') slide?.rows.push(cellsOf(text));
    else if (text.startsWith(noteMark)) slide?.notes.push(text.slice(noteMark.length));
    else slide?.body.push(text);
  }
  const made = slides.map(({ title, body, rows, notes }) => ({
    shapes: shape('title', [title]) + (body.length > 0 ? shape('body', body) : '') + table(rows),
    ...(notes.length > 0 && { notes: shape('body', notes) }),
  }));
  return makePptx(
    made,
    made.map((_, i) => i + 1),
  );
}

function shape(placeholder: string, paragraphs: readonly string[]): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr/><p:nvPr><p:ph type="${placeholder}"/></p:nvPr></p:nvSpPr>` +
    `<p:txBody>${paragraphs.map(paragraph).join('')}</p:txBody></p:sp>`
  );
}

const cell = (text: string) => `<a:tc><a:txBody>${paragraph(text)}</a:txBody></a:tc>`;

function table(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const shown = rows.map((cells) => `<a:tr>${cells.map(cell).join('')}</a:tr>`).join('');
  return `<p:graphicFrame><a:tbl>${shown}</a:tbl></p:graphicFrame>`;
}

function paragraph(text: string): string {
  return `<a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
}
