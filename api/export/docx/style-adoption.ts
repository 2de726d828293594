import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const stylePart = 'word/styles.xml';
const styleElement = /<w:style\b[^>]*w:styleId="([^"]+)"[^>]*>.*?<\/w:style>/gs;

interface Adoption {
  /** The template with the styles it lacks. */
  template: Uint8Array;
  /** Makes a finished document refer to the template's own styles. */
  settled(document: Uint8Array): Uint8Array;
}

/**
 * Brings the styles of `document` into `template`. The template's looks win: a style it has by id or by name (a German
 * Word calls „heading 1“ `berschrift1`) is used as it is, the others are added.
 */
export function adoptStyles(template: Uint8Array, document: Uint8Array): Adoption {
  const files = unzipSync(template);
  const own = stylesIn(read(files, stylePart));
  const ids = new Set(own.map(({ id }) => id));
  const idByName = new Map(own.map(({ id, name }) => [name, id]));
  const renamed = new Map<string, string>();
  const added: string[] = [];
  for (const { id, name, xml } of stylesIn(read(unzipSync(document), stylePart))) {
    if (ids.has(id)) continue;
    const known = idByName.get(name);
    if (known) renamed.set(id, known);
    else added.push(xml);
  }
  const missing = rename(added.join(''), renamed);
  files[stylePart] = strToU8(read(files, stylePart).replace('</w:styles>', () => `${missing}</w:styles>`));
  return {
    template: zipSync(files),
    settled(finished) {
      const parts = unzipSync(finished);
      for (const name of ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'])
        if (parts[name]) parts[name] = strToU8(rename(read(parts, name), renamed));
      return zipSync(parts);
    },
  };
}

/** Styles with their names in lower case: Word compares them so. */
function stylesIn(xml: string): { id: string; name: string; xml: string }[] {
  return [...xml.matchAll(styleElement)].map(([element, id = '']) => ({
    id,
    name: (/<w:name w:val="([^"]+)"/.exec(element)?.[1] ?? id).toLowerCase(),
    xml: element,
  }));
}

const rename = (xml: string, names: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:pStyle|rStyle|basedOn|next|link) w:val=")([^"]+)"/g,
    (_, before: string, id: string) => `${before}${names.get(id) ?? id}"`,
  );

function read(files: Record<string, Uint8Array>, name: string): string {
  const bytes = files[name];
  return bytes ? strFromU8(bytes) : '<w:styles></w:styles>';
}
