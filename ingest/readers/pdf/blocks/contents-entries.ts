import type { Line } from '../layout/line.ts';

/** Dots that lead from an entry of a table of contents to its page. */
const leader = /\s*(?:[.…]\s?){4,}\s*/u;

export function hasLeader(line: Line): boolean {
  return !line.table && leader.test(line.text);
}

/** The cells of an entry whose last line has a leader: what it says, and the page it names. */
export function entryCells(lines: readonly Line[]): Line[][] {
  const last = lines.at(-1)!;
  const [title = '', ...rest] = last.text.split(leader);
  const page = rest.join(' ').trim();
  const middle = last.cells.at(-1)!;
  const above = lines.slice(0, -1);
  const cells = [[...above, ...(title ? [{ ...last, text: title, right: last.right - 1 }] : [])]];
  return page
    ? [
        ...cells,
        [{ ...last, text: page, left: Math.max(last.left, middle.right - page.length * last.size * 0.55) }],
      ]
    : cells;
}
