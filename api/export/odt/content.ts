import type { Paper, PaperBlock } from '../paper.ts';
import { inlineWriter, words, type Inline } from './inline.ts';
import { listXml, type ListItem } from './lists.ts';
import { headingStyle, lookStyle } from './style-names.ts';
import { columnsXml, tableXml, tableStyles } from './tables.ts';
import { variantOf, variantStyles } from './variants.ts';
import { part, tag } from './xml.ts';

/** `content.xml`: the text itself; how it looks stands in `styles.xml`, save for what only this text has. */
export function contentXml(paper: Paper): string {
  const inline = inlineWriter(paper);
  const stretches = [paper.head, paper.blocks, ...(paper.annex ? [[pageBreak, ...paper.annex]] : [])];
  return part(
    'office:document-content',
    tag('office:automatic-styles', {}, ...variantStyles, ...tableStyles),
    tag('office:body', {}, tag('office:text', {}, ...stretches.map((blocks) => blocksXml(blocks, inline)))),
  );
}

const pageBreak: PaperBlock = { kind: 'page-break' };

function blocksXml(blocks: readonly PaperBlock[], inline: Inline): string {
  let xml = '';
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'list-item') {
      const end = blocks.findIndex((next, index) => index > at && next.kind !== 'list-item');
      const items = blocks.slice(at, end < 0 ? undefined : end) as ListItem[];
      xml += listXml(items, inline);
      at += items.length - 1;
    } else if (block) {
      xml += blockXml(block, inline, blocks[at - 1]?.kind === 'page-break');
    }
  }
  return xml;
}

function blockXml(block: Exclude<PaperBlock, ListItem>, inline: Inline, breakBefore: boolean): string {
  switch (block.kind) {
    case 'heading':
      return tag(
        'text:h',
        {
          'text:style-name': variantOf(headingStyle(block.level), { breakBefore }),
          'text:outline-level': block.level,
        },
        inline(block.runs),
      );
    case 'paragraph': {
      const style = variantOf(lookStyle(block.look ?? 'body'), { breakBefore, align: block.align });
      return tag('text:p', { 'text:style-name': style }, inline(block.runs));
    }
    case 'field':
      return tag(
        'text:p',
        { 'text:style-name': block.wide ? 'Angabe_weit' : 'Angabe' },
        words(`${block.label}\t`),
        inline(block.runs),
      );
    case 'columns':
      return columnsXml(block, inline);
    case 'table':
      return tableXml(block, inline) + tag('text:p', { 'text:style-name': lookStyle('line') });
    case 'rule':
      return tag('text:p', { 'text:style-name': 'Linie' });
    case 'page-break':
      return '';
  }
}
