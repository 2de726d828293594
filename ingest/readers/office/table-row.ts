/** Cells longer than this, or with more paragraphs, are no figures or words but text laid out in a table. */
const longestCell = 700;
const mostParagraphs = 4;

/** A category cell up to this length, merged over several rows, is repeated in each of them. */
export const longestRepeatedCell = 80;

/** One row as text: „Gemeinde | Mittel | Stand“. Empty cells keep their place between filled ones. */
export function rowText(cells: readonly string[]): string {
  const texts = cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ').trim());
  return texts
    .join(' | ')
    .replace(/(?: \| *)+$/, '')
    .replace(/^(?: *\| )+/, '');
}

/** A cell's paragraphs in one line; where no punctuation ends a paragraph, a semicolon does. */
export function cellText(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .reduce(
      (cell, text) => (cell === '' ? text : `${cell}${/[.,;:!?–-]$/.test(cell) ? ' ' : '; '}${text}`),
      '',
    );
}

/** A table of one row with several lines in a cell sets two blocks side by side: the head of a letter or memo. */
export function isSideBySide(rows: readonly unknown[], cells: readonly (readonly string[])[]): boolean {
  return rows.length === 1 && cells.some((lines) => lines.filter((line) => line.trim() !== '').length > 1);
}

/** True for cells that hold paragraphs of their own: tables are also used to lay out pages. */
export function isLaidOut(paragraphs: readonly string[]): boolean {
  const filled = paragraphs.filter((text) => text.trim() !== '');
  return filled.length > mostParagraphs || filled.reduce((sum, text) => sum + text.length, 0) > longestCell;
}
