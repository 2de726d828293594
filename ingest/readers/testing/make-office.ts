import { makeZip } from './make-zip.ts';

const officeSchema = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSchema = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface Part {
  /** Last part of the relationship type by which the main part refers to it. */
  type: string;
  path: string;
  xml: string;
}

/** A relationships part; ids are rId1, rId2 … in order. */
function relationships(relations: { type: string; target: string }[]): string {
  const entries = relations.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeSchema}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageSchema}">${entries.join('')}</Relationships>`;
}

function makePackage(
  main: string,
  xml: string,
  parts: Part[],
  others: Record<string, string> = {},
): Uint8Array {
  const [folder, file] = main.split('/') as [string, string];
  const fromMain = parts.map(({ type, path }) => ({ type, target: `/${path}` }));
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([{ type: 'officeDocument', target: main }]),
    [`${folder}/_rels/${file}.rels`]: relationships(fromMain),
    [main]: xml,
    ...Object.fromEntries(parts.map((part) => [part.path, part.xml])),
    ...others,
  });
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A DOCX file with the given body and, by name, further parts of `word/` (styles, numbering, footnotes). */
export function makeDocx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const further = Object.entries(parts).map(([name, content]) => {
    const root = `w:${name}`;
    return { type: name, path: `word/${name}.xml`, xml: `<${root} ${w}>${content}</${root}>` };
  });
  return makePackage('word/document.xml', `<w:document ${w}><w:body>${body}</w:body></w:document>`, further);
}

const odf = ['office', 'text', 'table', 'style', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  )
  .join(' ');

/** An ODT file with the given text, automatic styles and members beside it. */
export function makeOdt(text: string, styles = '', members: Record<string, string> = {}): Uint8Array {
  return makeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${odf}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ...Object.fromEntries(Object.entries(members).map(([name, xml]) => [name, xml.replace('ODF', odf)])),
  });
}

const presentation = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${officeSchema}"`;

/** A PPTX file; `shown` gives the order of the slides by their position in `slides`. */
export function makePptx(slides: { shapes: string; notes?: string }[], shown: number[]): Uint8Array {
  const others: Record<string, string> = {};
  const parts = slides.map(({ shapes, notes }, index): Part => {
    const number = index + 1;
    if (notes !== undefined) {
      others[`ppt/slides/_rels/slide${number}.xml.rels`] = relationships([
        { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
      ]);
      others[`ppt/notesSlides/notesSlide${number}.xml`] =
        `<p:notes ${presentation}><p:cSld><p:spTree>${notes}</p:spTree></p:cSld></p:notes>`;
    }
    const xml = `<p:sld ${presentation}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`;
    return { type: 'slide', path: `ppt/slides/slide${number}.xml`, xml };
  });
  const order = shown.map((position) => `<p:sldId id="${256 + position}" r:id="rId${position}"/>`).join('');
  const main = `<p:presentation ${presentation}><p:sldIdLst>${order}</p:sldIdLst></p:presentation>`;
  return makePackage('ppt/presentation.xml', main, parts, others);
}

const sheetSchema = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeSchema}"`;

interface SheetSource {
  name: string;
  xml: string;
  state?: string;
}

/** An XLSX file with the given sheets, style sheet and shared strings. */
export function makeXlsx(
  sheets: SheetSource[],
  { styles = '', strings = '', properties = '' } = {},
): Uint8Array {
  const parts = sheets.map(({ xml }, index): Part => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    return { type: 'worksheet', path, xml: `<worksheet ${sheetSchema}>${xml}</worksheet>` };
  });
  const list = sheets.map(
    ({ name, state = 'visible' }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  return makePackage(
    'xl/workbook.xml',
    `<workbook ${sheetSchema}>${properties}<sheets>${list.join('')}</sheets></workbook>`,
    [
      ...parts,
      { type: 'styles', path: 'xl/styles.xml', xml: `<styleSheet ${sheetSchema}>${styles}</styleSheet>` },
      { type: 'sharedStrings', path: 'xl/sharedStrings.xml', xml: `<sst ${sheetSchema}>${strings}</sst>` },
    ],
  );
}
