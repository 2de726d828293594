import { cellsOf, type Line } from '../layout/line.ts';

/** Share of the pages with a number that must agree on how far printed and physical numbers are apart. */
const agreement = 0.6;

/**
 * The page number a person reads on each page, by physical number: printed in the head or foot, else the label the file
 * gives. Pages where neither is known are left out.
 */
export function printedPages(
  furniture: ReadonlyMap<number, readonly Line[]>,
  labels: readonly string[] | null,
): Map<number, string> {
  const shift = commonShift(furniture);
  const printed = new Map<number, string>();
  for (const [page, lines] of furniture) {
    const number = shift === null ? undefined : numbersIn(lines).find((n) => n - page === shift);
    const label = number !== undefined ? String(number) : labels?.[page - 1]?.trim();
    if (label) printed.set(page, label);
  }
  return printed;
}

/** By how much most printed numbers exceed the physical ones; null when they do not run along. */
function commonShift(furniture: ReadonlyMap<number, readonly Line[]>): number | null {
  const shifts = new Map<number, number>();
  let pages = 0;
  for (const [page, lines] of furniture) {
    const numbers = new Set(numbersIn(lines));
    if (numbers.size > 0) pages++;
    for (const number of numbers) shifts.set(number - page, (shifts.get(number - page) ?? 0) + 1);
  }
  const [shift, count] = [...shifts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return count >= Math.min(2, pages) && count >= agreement * pages && count > 0 ? shift : null;
}

/** Whole numbers at either end of a line or of one of its stretches. */
function numbersIn(lines: readonly Line[]): number[] {
  return lines.flatMap((line) =>
    cellsOf(line).flatMap(({ text }) =>
      [
        /^(?:Seite|S\.|Blatt)?\s*[–—-]?\s*(\d{1,5})(?![\d.,/])/.exec(text),
        /(?<![\d.,/])(\d{1,5})\s*[–—-]?$/.exec(text),
      ].flatMap((match) => (match ? [Number(match[1])] : [])),
    ),
  );
}
