/** Cells that a spreadsheet would take for a formula (OWASP, „CSV Injection“). */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as CSV after RFC 4180: lines end in CRLF, cells with separators, quotes or line breaks stand in quotes. The
 * separator is the semicolon and a byte order mark leads, as spreadsheets with German settings expect it. Text that
 * would be taken for a formula gets an apostrophe before it; numbers stay as they are.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((row) => row.map(toCell).join(';'));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function toCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
