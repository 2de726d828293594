/** Advance widths of Helvetica in thousandths of an em (Adobe Core 14 AFM), by the letters that have them. */
const letters: [width: number, letters: string][] = [
  [191, "'"],
  [222, 'ijl‚‘’'],
  [278, ' !,./:;I[\\]ft'],
  [333, '()-`r„“”'],
  [350, '•'],
  [355, '"'],
  [389, '*'],
  [500, 'Jcksvxyzç'],
  [556, '#$0123456789?L_abdeghnopquäöüáàâéèêëíóôúñ§€–'],
  [584, '+<=>~×'],
  [611, 'FTZß'],
  [667, '&ABEKPSVXYÄÁÀÉ'],
  [722, 'CDHNRUwÜ'],
  [778, 'GOQÖ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '…'],
  [1015, '@'],
];
const widths = new Map(letters.flatMap(([width, those]) => [...those].map((letter) => [letter, width])));

/** How wide a text is set in Helvetica, in points; letters not listed count as wide as a digit. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? 556;
  return (width * size) / 1000;
}
