import { rewrittenBlocks } from '../../../language/plain/layout.ts';
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

/** Lines of a rewritten paragraph: „1. …“ and „– …“ are list items, whatever else stands on its own line a paragraph. */
function textBlocks(text: string, inList: boolean): PaperBlock[] {
  return text.split('\n').map((line, at): PaperBlock => {
    const item = /^\s*(?:(?<number>\d{1,2}[.)]|[a-z]\))|[-–•])\s+(?<rest>.+)$/.exec(line);
    if (item?.groups?.['rest'] !== undefined) {
      const { number, rest } = item.groups;
      const mark = number === undefined ? 'bullet' : { text: number };
      return { kind: 'list-item', level: inList ? 1 : 0, mark, runs: runsOf(rest) };
    }
    if (inList && at === 0) return { kind: 'list-item', level: 0, mark: 'bullet', runs: runsOf(line) };
    return { kind: 'paragraph', runs: runsOf(line) };
  });
}
