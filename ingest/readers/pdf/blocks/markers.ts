/** What an item of a list or an enumerated clause begins with. */
export interface Marker {
  text: string;
  /** Items of one list share it: „1.“ and „2.“, „a)“ and „b)“, bullets. */
  family: 'bullet' | 'number' | 'decimal' | 'letter' | 'roman' | 'clause' | 'section';
}

const families: [Marker['family'], RegExp][] = [
  ['bullet', /^[•▪■●○◦‣➢✓☐☒*–—-](?=\s)/u],
  ['clause', /^\(\d{1,3}[a-z]?\)(?=\s)/],
  ['decimal', /^\d{1,2}(?:\.\d{1,3})+\.?(?=\s)/],
  ['number', /^(?:\d{1,3}[.)]|\d{1,3}[a-z]\.)(?=\s)/],
  ['letter', /^\(?([a-z])\1{0,3}\)(?=\s)/],
  ['roman', /^\(?(?:[ivx]{2,5}\)|[IVX]{1,5}[.)])(?=\s)/],
  ['letter', /^[A-Z](?:\.\d+)*[.)](?=\s)/],
  ['section', /^(?:§{1,2}\s?\d+[a-z]*|Art(?:ikel|\.)\s?\d+[a-z]*)(?=\s)/],
];

const ordinal =
  /^\d{1,2}\.\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Wahlperiode|Legislaturperiode|Sitzung|Jahrhundert)\b/;

/** The marker a line begins with, an opening quotation mark before it allowed; null for running text. */
export function markerOf(text: string): Marker | null {
  const bare = text.replace(/^[„“"‚]\s?/, '');
  if (ordinal.test(bare)) return null;
  for (const [family, pattern] of families) {
    const match = pattern.exec(bare);
    if (match) return { text: match[0], family };
  }
  return null;
}
