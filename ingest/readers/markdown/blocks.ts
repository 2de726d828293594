import type { Token } from 'markdown-it';
import type { Block } from '../../document.ts';
import { htmlFragment } from '../html/read-html.ts';
import { rowText } from '../office/table-row.ts';
import { listItemText } from '../text/list-mark.ts';
import { tidy, tidyLine } from '../text/tidy.ts';

/** Turns markdown-it's tokens into blocks; `skippedLines` stand in the file before the text the tokens come from. */
export function markdownBlocks(tokens: readonly Token[], skippedLines: number): Block[] {
  const blocks: Block[] = [];
  /** Number of the list item whose first paragraph is awaited („3. “, empty for bullets), else null. */
  let item: string | null = null;
  let heading = 0;
  let footnote = false;
  let row: string[] | null = null;
  let line = 0;

  for (const token of tokens) {
    if (token.map) line = token.map[0];
    switch (token.type) {
      case 'heading_open':
        heading = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        heading = 0;
        break;
      case 'list_item_open':
        item = token.info === '' ? '' : `${token.info}. `;
        break;
      case 'list_item_close':
        item = null;
        break;
      case 'footnote_open':
        footnote = true;
        break;
      case 'footnote_close':
        footnote = false;
        break;
      case 'tr_open':
        row = [];
        break;
      case 'tr_close':
        push({ kind: 'table-row', text: rowText(row ?? []) });
        row = null;
        break;
      case 'html_block':
        htmlFragment(token.content).forEach(push);
        break;
      case 'fence':
      case 'code_block':
        push({ kind: 'paragraph', text: tidy(token.content) });
        break;
      case 'inline':
        inline(inlineText(token));
    }
  }
  return blocks;

  function inline(text: string): void {
    if (row) row.push(tidyLine(text));
    else if (heading > 0) push({ kind: 'heading', text: tidyLine(text), level: heading });
    else if (footnote) push({ kind: 'footnote', text: tidyLine(text) });
    else if (item !== null) {
      const task = /^\[([ xX])\] /.exec(text);
      const content = task ? (task[1] === ' ' ? '☐ ' : '☒ ') + text.slice(4) : text;
      push({ kind: 'list-item', text: item + tidy(content) });
      item = null;
    } else {
      const typed = listItemText(tidy(text));
      push(typed === null ? { kind: 'paragraph', text: tidy(text) } : { kind: 'list-item', text: typed });
    }
  }

  function push(block: Omit<Block, 'anchor'>): void {
    if (block.text === '') return;
    blocks.push({
      ...block,
      anchor: { kind: 'line', label: `Zeile ${line + 1 + skippedLines}`, page: null },
    });
  }
}

/** Text without mark-up: wrapped lines joined, hard breaks kept, inline tags, pictures and note marks dropped. */
function inlineText(token: Token): string {
  return (token.children ?? [])
    .map((part) => {
      switch (part.type) {
        case 'text':
        case 'text_special':
        case 'code_inline':
          return part.content;
        case 'softbreak':
          return ' ';
        case 'hardbreak':
          return '\n';
        case 'html_inline':
          return /^<br\b/i.test(part.content) ? '\n' : '';
        default:
          return '';
      }
    })
    .join('');
}
