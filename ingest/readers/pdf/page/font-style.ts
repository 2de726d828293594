export interface FontStyle {
  /** Family and cut without subset prefix, for telling faces apart. */
  name: string;
  bold: boolean;
  /** Length of one glyph space unit in ems; 0.001 except in Type 3 fonts. */
  unit: number;
}

/** What pdfjs tells about a font, as far as it is used here. */
export interface PdfFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  fontMatrix?: ArrayLike<number>;
}

/** Reads the weight from the font's name, where producers put them, and from pdfjs' own flags. */
export function fontStyle(font: PdfFont | null): FontStyle {
  const name = (font?.name ?? '').replace(/^[A-Z]{6}\+/, '');
  return {
    name,
    bold: Boolean(font?.bold || font?.black) || /bold|black|heavy|fett|demi(?!light)/i.test(name),
    unit: Math.abs(font?.fontMatrix?.[0] ?? 0) || 0.001,
  };
}
