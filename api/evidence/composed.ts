/** What a summary may say in the words of more than one place, put together by rule. */

/** „, und“ and the like, by which an item hands over to the next one. */
const handover = /[\s,;.]*(?:(?<=[\s,;])(?:und|oder|sowie|bzw\.))?[\s,;]*$/u;

/** The length of an item without what only ties it to the next one. */
export const lengthOfItem = (item: string) => item.length - (handover.exec(item)?.[0].length ?? 0);

/** Items of a list behind the words that open it: „Es wird empfohlen, a) … zu prüfen; b) … zu streichen.“ */
export function toldList([opening = '', ...items]: readonly string[]): string {
  return `${oneLine(opening)} ${items.map(oneLine).join('; ')}.`;
}

/**
 * A row of a table with the names of its columns: „Deich – Frist: 30. Juni; Betrag: 4 Mio. Euro.“ Null where the two
 * rows do not have the same cells.
 */
export function toldRow(columns: string, row: string): string | null {
  const names = cellsOf(columns);
  const [subject = '', ...values] = cellsOf(row);
  // Where the corner above the subjects is empty, some formats leave it out.
  const above = names.length === values.length ? names : names.slice(1);
  if (values.length === 0 || above.length !== values.length || subject === '') return null;
  const told = values.flatMap((value, at) =>
    isEmpty(value) ? [] : [above[at] === '' ? value : `${above[at]}: ${value}`],
  );
  return told.length === 0 ? null : `${subject} – ${told.join('; ')}.`;
}

/** Forms to be filled in have „...“ or „–“ in their cells. */
const isEmpty = (cell: string) => !/[\p{L}\p{N}]/u.test(cell);
const cellsOf = (row: string) => row.split('|').map((cell) => oneLine(cell).trim());
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
