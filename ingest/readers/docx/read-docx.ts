import type { SourceDocument } from '../../document.ts';
import type { Limits } from '../limits.ts';
import { describe } from '../metadata.ts';
import { openPackage, type OfficePackage } from '../office/opc.ts';
import { ReadError } from '../read-error.ts';
import { tidyLine } from '../text/tidy.ts';
import { child, descendants, type XmlNode } from '../xml.ts';
import { BlockReader } from './blocks.ts';
import { InlineReader } from './inline.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';

/**
 * Reads a Word document (ECMA-376): tracked changes as if accepted, printed numbers of headings and lists, tables
 * by row, notes after the paragraph that refers to them. Headers, footers, comments, hidden text and tables of
 * contents are left out. Anchors count the paragraphs that have text.
 */
export async function readDocx(bytes: Uint8Array, name: string, limits: Limits): Promise<SourceDocument> {
  const file = await openPackage(bytes, limits);
  const body = child((await file.xml(file.main)) ?? undefined, 'w:document', 'w:body');
  if (!body) throw new ReadError('damaged', 'Die Datei ist beschädigt. Ihr Text fehlt.');
  const notes = { footnote: await readNotes(file, 'footnote'), endnote: await readNotes(file, 'endnote') };
  const reader = new BlockReader({
    styles: readStyles(await file.related(file.main, 'styles')),
    countListParagraph: readNumbering(await file.related(file.main, 'numbering')),
    note: (kind, id) => notes[kind].get(id) ?? null,
  });
  reader.readBody(body);
  const { blocks } = reader;
  return { ...describe(blocks, { name, properties: file.properties }), blocks, pages: null, attachments: [] };
}

async function readNotes(file: OfficePackage, kind: 'footnote' | 'endnote'): Promise<Map<string, string>> {
  const root = await file.related(file.main, `${kind}s`);
  const notes = new Map<string, string>();
  for (const note of descendants(root ?? undefined, `w:${kind}`)) {
    notes.set(note.attributes['w:id'] ?? '', noteText(note));
  }
  return notes;
}

function noteText(note: XmlNode): string {
  const inline = new InlineReader();
  return tidyLine(
    descendants(note, 'w:p')
      .map((paragraph) => inline.read(paragraph).text)
      .join(' '),
  );
}
