import { format, getFormatFromId, isDateFormat, isValidFormat } from 'numfmt';
import { child, children, type XmlNode } from '../xml.ts';

/** How cells of a style are shown: a number format in Excel's notation (ECMA-376 part 1, 18.8.31). */
export type CellFormats = (style: string | undefined) => string;

/** Ids below this are built in and look different in every language. */
const firstOwnFormat = 164;

/** Reads the number formats of `styles.xml`; built-in ones as German Excel shows them. */
export function readFormats(root: XmlNode | null): CellFormats {
  const sheet = child(root ?? undefined, 'styleSheet');
  const own = new Map(
    children(child(sheet, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const patterns = children(child(sheet, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return own.get(id) ?? (id < firstOwnFormat ? getFormatFromId(id, 'de') : 'General');
  });
  return (style) => patterns[Number(style ?? 0)] ?? 'General';
}

/** Shift between the date systems of old Macintosh and all other workbooks, in days. */
const days1904 = 1462;

/** A number as the sheet shows it, with German separators, month names and currency. */
export function showNumber(value: number, pattern: string, dates1904: boolean): string {
  const usable = isValidFormat(pattern) ? pattern : 'General';
  const serial = dates1904 && isDateFormat(usable) ? value + days1904 : value;
  return format(usable, serial, { locale: 'de', throws: false }).trim();
}

const errors: Record<string, string> = {
  '#REF!': '#BEZUG!',
  '#VALUE!': '#WERT!',
  '#NUM!': '#ZAHL!',
  '#N/A': '#NV',
  '#NULL!': '#NULL!',
  '#DIV/0!': '#DIV/0!',
  '#NAME?': '#NAME?',
};

/** Error values under their German names. */
export function showError(code: string): string {
  return errors[code] ?? code;
}
