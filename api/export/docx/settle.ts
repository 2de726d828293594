import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { archiveDate } from '../archive-date.ts';

/**
 * A DOCX without traces of the moment it was written: the archive's times are fixed, and the document's own are those
 * given (ISO 8601), the day the text was made.
 */
export function settle(bytes: Uint8Array, createdAt = '2000-01-01T00:00:00Z'): Uint8Array {
  const files = unzipSync(bytes);
  const core = files['docProps/core.xml'];
  if (core) {
    const moment = new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z');
    const dated = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
    files['docProps/core.xml'] = strToU8(withLanguage(dated));
  }
  return zipSync(files, { mtime: archiveDate });
}

/** Dublin Core's language of the whole document, which the library leaves out. */
function withLanguage(core: string): string {
  return core.includes('<dc:language>')
    ? core
    : core.replace('</cp:coreProperties>', '<dc:language>de-DE</dc:language></cp:coreProperties>');
}
