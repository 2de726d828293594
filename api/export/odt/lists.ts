import type { PaperBlock } from '../paper.ts';
import type { Inline } from './inline.ts';
import { tag, text } from './xml.ts';

export type ListItem = PaperBlock & { kind: 'list-item' };

/** Neighbouring list items as nested lists; where the kind of mark changes another list begins. */
export function listXml(items: readonly ListItem[], inline: Inline): string {
  const [first] = items;
  if (!first) return '';
  if (typeof first.mark === 'object') return ownMark(first, inline) + listXml(items.slice(1), inline);
  const level = Math.min(...items.map((item) => item.level));
  const end = items.findIndex((item) => item.level === level && item.mark !== items[0]?.mark);
  const same = end > 0 ? items.slice(0, end) : items;
  const rest = items.slice(same.length);
  const written = groups(same, level).map(([item, children]) =>
    tag(
      'text:list-item',
      {},
      item ? tag('text:p', { 'text:style-name': 'Listenpunkt' }, inline(item.runs)) : '',
      listXml(children, inline),
    ),
  );
  const style = first.mark === 'number' ? 'Nummern' : 'Striche';
  return tag('text:list', { 'text:style-name': style }, ...written) + listXml(rest, inline);
}

/** Each item of the level with the deeper ones that follow it. */
function groups(items: readonly ListItem[], level: number): [ListItem | null, ListItem[]][] {
  const result: [ListItem | null, ListItem[]][] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (item.level === level) result.push([item, []]);
    else if (last) last[1].push(item);
    else result.push([null, [item]]);
  }
  return result;
}

function ownMark(item: ListItem, inline: Inline): string {
  const mark = typeof item.mark === 'object' ? item.mark.text : '';
  const style = `Eigene_Marke_${Math.min(item.level, 2) + 1}`;
  return tag('text:p', { 'text:style-name': style }, text(mark), '<text:tab/>', inline(item.runs));
}
