import { printable } from '../characters.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0: markup escaped, characters XML does not allow left out. */
export function text(value: string): string {
  return printable(value).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** An element; attributes without a value are left out, children are XML already. */
export function tag(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...children: string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${text(String(value))}"`,
  );
  const content = children.join('');
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** A part of the package with the namespaces OpenDocument 1.3 names its elements by. */
export function part(root: string, ...children: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(root, { ...namespaces, 'office:version': '1.3' }, ...children)}`;
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const namespaces = {
  'xmlns:office': `${oasis}:office:1.0`,
  'xmlns:style': `${oasis}:style:1.0`,
  'xmlns:text': `${oasis}:text:1.0`,
  'xmlns:table': `${oasis}:table:1.0`,
  'xmlns:fo': `${oasis}:xsl-fo-compatible:1.0`,
  'xmlns:svg': `${oasis}:svg-compatible:1.0`,
  'xmlns:meta': `${oasis}:meta:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};
