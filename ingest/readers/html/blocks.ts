import { isTag, type Element, type ParentNode } from 'domhandler';
import type { Block } from '../../document.ts';
import { cellText, isLaidOut, rowText } from '../office/table-row.ts';
import { listItemText } from '../text/list-mark.ts';
import { tidy, tidyLine } from '../text/tidy.ts';

export type Part = Omit<Block, 'anchor'>;

/** Elements that break the line; everything else runs on. */
const blockLevel = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form
   header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** A list as its items are marked: null for bullets, else the number of the next item. */
type List = { next: number | null } | null;

/** Turns a parsed page, or a part of one, into blocks without anchors, in reading order. */
export function htmlParts(root: ParentNode): Part[] {
  const parts: Part[] = [];
  let line = '';
  let item: { list: List } | null = null;
  walk(root, null);
  flush();
  return parts;

  function flush(): void {
    for (const raw of line.split(/\n\s*\n/)) {
      const text = tidy(raw);
      if (text === '') continue;
      const typed = item ? null : listItemText(text);
      if (item) parts.push({ kind: 'list-item', text: number(item.list) + text });
      else parts.push(typed === null ? { kind: 'paragraph', text } : { kind: 'list-item', text: typed });
      item = null;
    }
    line = '';
  }

  function walk(parent: ParentNode, list: List): void {
    for (const node of parent.children) {
      if (node.type === 'text') line += node.data.replace(/\s+/g, ' ');
      else if (isTag(node)) element(node, list);
    }
  }

  function element(node: Element, list: List): void {
    const heading = /^h([1-6])$/.exec(node.name);
    if (heading) {
      flush();
      const text = tidyLine(textOf(node));
      if (text !== '') parts.push({ kind: 'heading', text, level: Number(heading[1]) });
    } else if (node.name === 'br') line += '\n';
    else if (node.name === 'q') {
      line += '„';
      walk(node, list);
      line += '“';
    } else if (node.name === 'pre') {
      flush();
      line = textOf(node);
      flush();
    } else if (node.name === 'table') {
      flush();
      table(node);
    } else if (node.name === 'ol' || node.name === 'ul') {
      flush();
      const start = Number(node.attribs['start'] ?? 1);
      walk(node, { next: node.name === 'ol' ? (Number.isInteger(start) ? start : 1) : null });
      flush();
    } else if (node.name === 'li') {
      flush();
      item = { list };
      walk(node, null);
      flush();
      item = null;
    } else if (blockLevel.has(node.name)) {
      flush();
      walk(node, list);
      flush();
    } else walk(node, list);
  }

  function table(node: Element): void {
    for (const inner of node.children) {
      if (!isTag(inner)) continue;
      if (inner.name === 'tr') row(inner);
      else if (inner.name === 'caption') element(inner, null);
      else table(inner);
    }
  }

  function row(node: Element): void {
    const cells = node.children.filter(isTag).filter((cell) => cell.name === 'td' || cell.name === 'th');
    const contents = cells.map((cell) => htmlParts(cell));
    const laidOut = contents.some(
      (content) =>
        content.some((part) => part.kind === 'heading' || part.kind === 'table-row') ||
        isLaidOut(content.map((part) => part.text)),
    );
    if (laidOut) parts.push(...contents.flat());
    else {
      const text = tidy(rowText(contents.map((content) => cellText(content.map((part) => part.text)))));
      if (text !== '') parts.push({ kind: cells.length > 1 ? 'table-row' : 'paragraph', text });
    }
  }
}

function number(list: List): string {
  return list?.next == null ? '' : `${list.next++}. `;
}

function textOf(node: ParentNode): string {
  return node.children
    .map((inner) => {
      if (inner.type === 'text') return inner.data;
      if (!isTag(inner)) return '';
      return inner.name === 'br' ? '\n' : textOf(inner);
    })
    .join('');
}
