import { noteWriter } from '../notes.ts';
import type { Paper, PaperBlock, Run } from '../paper.ts';

/** A paper as CommonMark; citations become footnotes as Pandoc, GitHub and others read them. */
export function toMarkdown(paper: Paper): string {
  const note = noteWriter(paper);
  const notes: string[] = [];
  const inline = (runs: readonly Run[]): string =>
    runs
      .map((run) => {
        const words = emphasised(run);
        if (!run.citations || paper.style.citations === 'none') return words;
        notes.push(escape(note(run.citations)));
        return `${words}[^${notes.length}]`;
      })
      .join('');
  const parts = [...paper.head, ...paper.blocks, ...(paper.annex ? [pageBreak, ...paper.annex] : [])];
  const body = parts
    .map((block, index) => ({ block, text: blockText(block, inline, numberOf(parts, index)) }))
    .filter(({ text }) => text !== '')
    .map(({ block, text }, index, shown) => separator(shown[index - 1]?.block, block) + text)
    .join('');
  const footnotes = notes.map((text, index) => `[^${index + 1}]: ${text}`);
  return `${[body, ...footnotes].join('\n\n')}\n`;
}

const pageBreak: PaperBlock = { kind: 'page-break' };

/** Items of a list stand close together, everything else is divided by a blank line. */
function separator(before: PaperBlock | undefined, block: PaperBlock): string {
  if (!before) return '';
  return before.kind === 'list-item' && block.kind === 'list-item' ? '\n' : '\n\n';
}

/** The number of a list item among the items of its level since the list or its parent item began. */
function numberOf(blocks: readonly PaperBlock[], index: number): number {
  const item = blocks[index];
  if (item?.kind !== 'list-item') return 0;
  let number = 1;
  for (let at = index - 1; at >= 0; at--) {
    const before = blocks[at];
    if (before?.kind !== 'list-item' || before.level < item.level) break;
    if (before.level === item.level && before.mark === 'number') number++;
  }
  return number;
}

type Inline = (runs: readonly Run[]) => string;

function blockText(block: PaperBlock, inline: Inline, number: number): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.runs)}`;
    case 'paragraph':
      return paragraph(block, inline);
    case 'list-item': {
      const mark =
        block.mark === 'bullet'
          ? '-'
          : block.mark === 'number'
            ? `${number}.`
            : `- ${escape(block.mark.text)}`;
      return `${'   '.repeat(block.level)}${mark} ${inline(block.runs)}`;
    }
    case 'field':
      return `**${escape(block.label)}** ${inline(block.runs)}`;
    case 'columns':
      return [...block.left, ...block.right].map(inline).filter(Boolean).join('  \n');
    case 'table':
      return table(block, inline);
    default:
      return '---';
  }
}

function paragraph({ runs, look }: PaperBlock & { kind: 'paragraph' }, inline: Inline): string {
  const text = inline(runs);
  if (look === 'title') return `# ${text}`;
  if (look === 'quote') return `> ${text}`;
  return text.replaceAll('\n', '  \n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table({ header, rows }: PaperBlock & { kind: 'table' }, inline: Inline): string {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, at) =>
      inline(row[at] ?? [])
        .replaceAll('|', '\\|')
        .replaceAll('\n', ' '),
    ),
  );
  const [first = [], ...rest] = header ? cells : [Array.from({ length: width }, () => ''), ...cells];
  return [line(first), line(first.map(() => '---')), ...rest.map(line)].join('\n');
}

/** Emphasis closes before blanks, as CommonMark asks for. */
function emphasised({ text, bold, italic, struck, underlined }: Run): string {
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}${struck ? '~~' : ''}`;
  const [open, close] = underlined ? ['<ins>', '</ins>'] : ['', ''];
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(escape(text)) ?? [];
  if (words === '') return before + after;
  return before + open + mark + words + [...mark].reverse().join('') + close + after;
}

/** Signs that would be read as markup; a number and full stop at the beginning would become a list. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/^(\s*)([#+-])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');
}
