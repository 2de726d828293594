/** A page of a PDF made for a test. */
export interface PageSource {
  /** Content stream; fonts /F1 (Helvetica), /F2 (Helvetica-Bold), a one-pixel picture /Im. */
  content: string;
  /** Quarter turns in degrees, as in /Rotate. */
  rotate?: number;
}

export interface PdfSource {
  pages: PageSource[];
  /** Body of a ToUnicode CMap for /F1: lines like „<2e> <0020002E>“. */
  unicode?: string[];
  /** First printed page number, given as page labels. */
  firstLabel?: number;
}

/** Each page is two objects after the six that all share. */
function pageNumber(index: number): number {
  return 7 + 2 * index;
}

/** Writes a small uncompressed PDF (ISO 32000-1, 7.5) by hand, for cases no program prints on demand. */
export function buildPdf({ pages, unicode, firstLabel }: PdfSource): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, i) => `${pageNumber(i)} 0 R`).join(' ');
  const labels = firstLabel ? `/PageLabels << /Nums [0 << /S /D /St ${firstLabel} >>] >>` : '';
  add(`<< /Type /Catalog /Pages 2 0 R ${labels} >>`);
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(font('Helvetica', unicode ? '/ToUnicode 6 0 R' : ''));
  add(font('Helvetica-Bold', ''));
  add(
    stream(
      '\u0000\u0000\u0000',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
    ),
  );
  add(stream(characterMap(unicode ?? [])));
  for (const [i, { content, rotate = 0 }] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${pageNumber(i) + 1} 0 R ` +
        '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im 5 0 R >> >> >>',
    );
    add(stream(content));
  }
  return assemble(objects);
}

/** A content stream that prints lines at the left margin; each as [text, y] or [text, y, x], 10 pt in /F1. */
export function printLines(lines: readonly (readonly [text: string, y: number, x?: number])[]): string {
  return lines.map(([text, y, x = 70]) => `BT /F1 10 Tf ${x} ${y} Td (${escape(text)}) Tj ET`).join('\n');
}

function escape(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}

function font(name: string, more: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding ${more} >>`;
}

function stream(data: string, more = ''): string {
  return `<< /Length ${data.length} ${more} >>\nstream\n${data}\nendstream`;
}

function characterMap(entries: readonly string[]): string {
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    `${entries.length} beginbfchar`,
    ...entries,
    'endbfchar endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function assemble(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
