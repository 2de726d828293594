import { strToU8, zipSync, type Zippable } from 'fflate';
import { archiveDate } from '../archive-date.ts';
import type { Paper } from '../paper.ts';
import { contentXml } from './content.ts';
import { stylesXml } from './styles.ts';
import { part, tag, text } from './xml.ts';

const mediaType = 'application/vnd.oasis.opendocument.text';

/**
 * A paper as an OpenDocument text, version 1.3 (ISO/IEC 26300). The same paper gives the same bytes.
 *
 * Part 2, section 3.3: `mimetype` is the first member of the archive, and stored, so that the type stands readable at
 * its beginning.
 */
export function toOdt(paper: Paper): Uint8Array {
  const files: Zippable = {
    mimetype: [strToU8(mediaType), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8(contentXml(paper)),
    'styles.xml': strToU8(stylesXml(paper.style)),
    'meta.xml': strToU8(metaXml(paper)),
  };
  return zipSync(files, { mtime: archiveDate });
}

const entry = (path: string, type: string): string =>
  tag('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });

const manifest = `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
  'manifest:manifest',
  { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
  tag('manifest:file-entry', {
    'manifest:full-path': '/',
    'manifest:version': '1.3',
    'manifest:media-type': mediaType,
  }),
  ...['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
)}`;

function metaXml({ title, properties }: Paper): string {
  const { author = 'Amtsfeder', subject, keywords = [], createdAt = '2000-01-01T00:00:00Z' } = properties;
  const moment = new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z');
  return part(
    'office:document-meta',
    tag(
      'office:meta',
      {},
      tag('meta:generator', {}, 'Amtsfeder'),
      tag('dc:title', {}, text(title)),
      ...(subject ? [tag('dc:subject', {}, text(subject))] : []),
      ...keywords.map((keyword) => tag('meta:keyword', {}, text(keyword))),
      tag('meta:initial-creator', {}, text(author)),
      tag('dc:creator', {}, text(author)),
      tag('meta:creation-date', {}, moment),
      tag('dc:date', {}, moment),
      tag('dc:language', {}, 'de-DE'),
    ),
  );
}
