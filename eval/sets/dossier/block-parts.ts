/** The cells of a table row's text, as readers join them. */
export function cellsOf(row: string): string[] {
  return row.split(' | ').map((cell) => cell.trim());
}

/** A list item's own mark („2.“, „(1)“, „4.1“) and the text after it; null where it has a bullet. */
export function listItemOf(item: string): { mark: string | null; text: string } {
  const found = /^(\(\d+\)|\d{1,2}\.(?:\d{1,2}[a-z]?)?\.?|[a-z]\))\s+/.exec(item);
  return found ? { mark: found[1]!, text: item.slice(found[0].length) } : { mark: null, text: item };
}
