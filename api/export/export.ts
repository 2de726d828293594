import type { ExportQuery } from '../contract/exports.ts';
import type { Paper } from './paper.ts';

export type ExportFormat = ExportQuery['format'];

const mediaTypes: Record<ExportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  md: 'text/markdown; charset=utf-8',
};

/** A paper as a file to hand over. */
export interface ExportedFile {
  bytes: Uint8Array;
  mediaType: string;
  /** „Leitungsvorlage Wärme vor Ort.docx“ */
  name: string;
}

/**
 * Writes a paper in one of the formats; `letterhead` is a DOCX of the house to write it on.
 *
 * @throws LetterheadError when the letterhead cannot be used
 */
export async function exportPaper(
  paper: Paper,
  format: ExportFormat,
  { letterhead }: { letterhead?: Uint8Array } = {},
): Promise<ExportedFile> {
  const bytes = await writers[format](paper, letterhead);
  return { bytes, mediaType: mediaTypes[format], name: `${fileNameOf(paper.title)}.${format}` };
}

// Loaded when needed: the library that writes DOCX takes a fifth of a second.
const writers: Record<ExportFormat, (paper: Paper, letterhead?: Uint8Array) => Promise<Uint8Array>> = {
  async docx(paper, letterhead) {
    if (!letterhead) return (await import('./docx/to-docx.ts')).toDocx(paper);
    return (await import('./docx/on-letterhead.ts')).onLetterhead(paper, letterhead);
  },
  odt: async (paper) => (await import('./odt/to-odt.ts')).toOdt(paper),
  md: async (paper) =>
    new TextEncoder().encode((await import('./markdown/to-markdown.ts')).toMarkdown(paper)),
};

/** A title as a file name on every system: no signs that Windows refuses, not longer than 80 letters. */
function fileNameOf(title: string): string {
  const name = title
    .replace(/[\\/:*?"<>|«»\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name.length > 80 ? name.slice(0, name.lastIndexOf(' ', 80)).trim() : name || 'Entwurf';
}
