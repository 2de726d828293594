import type { Line } from '../layout/line.ts';
import { isEntryEnd, isLatePage } from './contents-entries.ts';
import { isFirstLine, startsNew } from './paragraph-breaks.ts';
import type { TextStyle } from './text-style.ts';

/** Parts the printed lines of a text where something new begins: a paragraph, an item, a heading, a row. */
export function paragraphsOf(lines: readonly Line[], style: TextStyle): Line[][] {
  const blocks: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const block = blocks.at(-1);
    if (block && goesWith(block, line, lines[i + 1], style)) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function goesWith(block: readonly Line[], line: Line, next: Line | undefined, style: TextStyle): boolean {
  const above = block.at(-1)!;
  if (isEntryEnd(above)) return isLatePage(above, line);
  if (isEntryEnd(line) && hangsBelow(above, line, style)) return true;
  return !startsNew(block, line, style) && !isFirstLine(block, line, next);
}

/** The last line of an entry in a table of contents goes on below the entry's first lines. */
function hangsBelow(above: Line, line: Line, style: TextStyle): boolean {
  const step = line.baseline - above.baseline;
  return (
    above.column === line.column &&
    !above.table &&
    step > 0 &&
    step <= style.leading(line.size) + 0.2 * line.size &&
    (line.left > above.left + 0.5 * line.size || /[-\u00ad/]$/.test(above.text))
  );
}
