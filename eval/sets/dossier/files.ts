import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toDocx } from '../../../api/export/docx/to-docx.ts';
import { toOdt } from '../../../api/export/odt/to-odt.ts';
import type { Block } from '../../../ingest/document.ts';
import { readMarkdown } from '../../../ingest/readers/markdown/read-markdown.ts';
import { toPaper } from './to-paper.ts';
import { toPdf } from './to-pdf.ts';
import { toXlsx } from './to-sheets.ts';
import { toPptx } from './to-slides.ts';

/** A document of an evaluation dossier, as somebody would hand it in. */
export interface DossierFile {
  name: string;
  bytes: Uint8Array;
  /** What the file was made from; null where it is stored as it is. */
  madeFrom: Block[] | null;
}

type Maker = (title: string, blocks: Block[]) => Uint8Array | Promise<Uint8Array>;

const makers: Record<string, Maker> = {
  pdf: (_, blocks) => toPdf(blocks),
  docx: (title, blocks) => toDocx(toPaper(title, blocks)),
  odt: (title, blocks) => toOdt(toPaper(title, blocks)),
  xlsx: (_, blocks) => toXlsx(blocks),
  pptx: (_, blocks) => toPptx(blocks),
};

/**
 * The documents of a folder, by name. `NAME.pdf.md` is made into `NAME.pdf`, and in the same way DOCX, ODT, XLSX and
 * PPTX; so the repository holds text that can be read and compared. Everything else is handed on as it is.
 */
export async function* dossierFiles(folder: string): AsyncGenerator<DossierFile> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  for (const stored of names) {
    const bytes = await readFile(join(folder, stored));
    const [, name, format = ''] = /^(.*\.(pdf|docx|odt|xlsx|pptx))\.md$/.exec(stored) ?? [];
    const make = makers[format];
    if (name === undefined || make === undefined) yield { name: stored, bytes, madeFrom: null };
    else {
      const { title, blocks } = readMarkdown(bytes, stored);
      yield { name, bytes: await make(title, blocks), madeFrom: blocks };
    }
  }
}
