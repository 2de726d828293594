import { runsOf, type Paper, type PaperBlock } from '../../../api/export/paper.ts';
import type { Block } from '../../../ingest/document.ts';
import { cellsOf, listItemOf } from './block-parts.ts';

/** Blocks as a paper, to be written as DOCX or ODT. */
export function toPaper(title: string, blocks: readonly Block[]): Paper {
  const written: PaperBlock[] = [];
  for (const { kind, text, level = 1 } of blocks) {
    const last = written.at(-1);
    if (kind === 'table-row') {
      const row = cellsOf(text).map((cell) => runsOf(cell));
      if (last?.kind === 'table') last.rows.push(row);
      else written.push({ kind: 'table', header: true, rows: [row] });
    } else if (kind === 'heading') {
      written.push({ kind, level: level === 1 ? 1 : 2, runs: runsOf(text) });
    } else if (kind === 'list-item') {
      const { mark, text: rest } = listItemOf(text);
      written.push({ kind, level: 0, mark: mark === null ? 'bullet' : { text: mark }, runs: runsOf(rest) });
    } else {
      const lines = text.split('\n');
      const look = lines.length > 1 ? 'line' : 'body';
      written.push(...lines.map((line): PaperBlock => ({ kind: 'paragraph', look, runs: runsOf(line) })));
    }
  }
  return {
    title,
    properties: {},
    head: [],
    blocks: written,
    citations: [],
    style: { citations: 'none', pageNumbers: 'dashed', body: 'standard' },
  };
}
