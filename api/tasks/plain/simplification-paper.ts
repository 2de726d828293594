import { ownMark, rewrittenBlocks } from '../../../language/plain/layout.ts';
import type { SimplificationBody } from '../../contract/simplify.ts';
import { type Paper, type PaperBlock, runsOf, standardStyle } from '../../export/paper.ts';

/**
 * A rewriting as a paper: headings, lists and tables as in the source, and above all the label that a draft in
 * Leichte Sprache must carry.
 */
export function simplificationPaper({ title, level, label, blocks, sentences }: SimplificationBody): Paper {
  const texts = rewrittenBlocks(blocks, sentences, level);
  const content: PaperBlock[] = [];
  blocks.forEach((block, at) => {
    const text = texts[at]!;
    if (block.kind === 'heading') {
      content.push({ kind: 'heading', level: headingLevel(block.level), runs: runsOf(text) });
    } else if (block.kind === 'table-row') {
      const row = text.split(/\s*\|\s*/).map((cell) => runsOf(cell));
      const table = content.at(-1);
      if (table?.kind === 'table') table.rows.push(row);
      else content.push({ kind: 'table', header: false, rows: [row] });
    } else content.push(...textBlocks(text, block.kind === 'list-item'));
  });
  const head: PaperBlock[] =
    label === null ? [] : [{ kind: 'paragraph', look: 'subject', runs: runsOf(label) }];
  return {
    title,
    properties: { subject: label ?? 'Umschreibung' },
    head,
    blocks: content,
    citations: [],
    style: { ...standardStyle, citations: 'none', pageNumbers: 'plain' },
  };
}

const headingLevel = (level: number | null): 1 | 2 | 3 => (level === 1 ? 1 : level === 2 ? 2 : 3);

/** Lines of a rewritten paragraph: those with a mark are list items, whatever else stands on its own line a paragraph. */
function textBlocks(text: string, inList: boolean): PaperBlock[] {
  return text.split('\n').map((line, at): PaperBlock => {
    const mark = ownMark.exec(line);
    const level = inList && at > 0 ? 1 : 0;
    if (mark) {
      const shown = /[-–•]/.test(mark[1]!) ? 'bullet' : { text: mark[1]! };
      return { kind: 'list-item', level, mark: shown, runs: runsOf(line.slice(mark[0].length)) };
    }
    if (inList && at === 0) return { kind: 'list-item', level, mark: 'bullet', runs: runsOf(line) };
    return { kind: 'paragraph', runs: runsOf(line) };
  });
}
