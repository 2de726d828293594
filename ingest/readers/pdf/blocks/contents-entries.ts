import { hasLeader, leader } from '../layout/leader.ts';
import type { Line } from '../layout/line.ts';

export function isEntryEnd(line: Line): boolean {
  return !line.table && hasLeader(line.text);
}

/** The page an entry names, printed a little off the entry's own baseline. */
export function isLatePage(entry: Line, line: Line): boolean {
  const distance = Math.abs(line.baseline - entry.baseline);
  return (
    isEntryEnd(entry) &&
    pageOf(entry) === '' &&
    /^\d+(?: [A-D])?$/.test(line.text) &&
    distance < 0.6 * line.size
  );
}

function pageOf(line: Line): string {
  return line.text.split(leader).slice(1).join(' ').trim();
}

/** The cells of an entry: what it says, and the page it names. */
export function entryCells(lines: readonly Line[]): Line[][] {
  const at = lines.findLastIndex(isEntryEnd);
  const end = lines[at]!;
  const title = end.text.split(leader)[0]!;
  const page = pageOf(end);
  const text = [...lines.slice(0, at), ...(title ? [{ ...end, text: title }] : [])];
  if (lines[at + 1]) return [text, [lines[at + 1]!]];
  return page ? [text, [{ ...end, text: page, left: end.right - page.length * 0.5 * end.size }]] : [text];
}
