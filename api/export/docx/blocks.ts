import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type Table,
} from 'docx';
import type { PaperBlock } from '../paper.ts';
import { setLine, type Setting } from './setting.ts';
import { centimetres, hairline, lookStyles } from './styles.ts';
import { setColumns, setTable } from './tables.ts';

/** Blocks as the paragraphs and tables of a DOCX. */
export function setBlocks(blocks: readonly PaperBlock[], setting: Setting): (Paragraph | Table)[] {
  let list = 0;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'list-item' && blocks[index - 1]?.kind !== 'list-item') list = setting.nextList();
    if (block.kind === 'page-break') return [];
    const pageBreakBefore = blocks[index - 1]?.kind === 'page-break';
    const set = setBlock(block, setting, { list, pageBreakBefore });
    return block.kind === 'table' ? [set, setLine([], setting)] : [set];
  });
}

interface Place {
  list: number;
  pageBreakBefore: boolean;
}

function setBlock(
  block: Exclude<PaperBlock, { kind: 'page-break' }>,
  setting: Setting,
  { list, pageBreakBefore }: Place,
): Paragraph | Table {
  const { inline } = setting;
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        style: HeadingLevel[`HEADING_${block.level}`],
        children: inline(block.runs),
        pageBreakBefore,
      });
    case 'paragraph':
      return new Paragraph({
        style: lookStyles[block.look ?? 'body'].id,
        children: inline(block.runs),
        pageBreakBefore,
        ...(block.align && { alignment: AlignmentType[alignments[block.align]] }),
      });
    case 'list-item':
      return listItem(block, setting, list);
    case 'field':
      return new Paragraph({
        ...hangingBy(block.wide ? 4.25 : 2.25),
        style: lookStyles.line.id,
        children: [new TextRun(`${block.label}\t`), ...inline(block.runs)],
      });
    case 'columns':
      return setColumns(block, setting);
    case 'table':
      return setTable(block, setting);
    case 'rule':
      return new Paragraph({
        style: lookStyles.line.id,
        border: { bottom: { ...hairline, space: 4 } },
        spacing: { after: 160 },
      });
  }
}

const alignments = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;

const hangingBy = (width: number, from = 0): Pick<IParagraphOptions, 'indent' | 'tabStops'> => ({
  indent: { left: centimetres(from + width), hanging: centimetres(width) },
  tabStops: [{ type: TabStopType.LEFT, position: centimetres(from + width) }],
});

function listItem(
  { runs, level, mark }: PaperBlock & { kind: 'list-item' },
  { inline }: Setting,
  instance: number,
): Paragraph {
  const depth = Math.min(level, 2);
  if (typeof mark === 'object') {
    return new Paragraph({
      ...hangingBy(0.75, 0.75 * depth),
      style: 'ListParagraph',
      children: [new TextRun(`${mark.text}\t`), ...inline(runs)],
    });
  }
  const reference = mark === 'number' ? 'nummern' : 'striche';
  return new Paragraph({
    style: 'ListParagraph',
    numbering: { reference, level: depth, instance },
    children: inline(runs),
  });
}
