import { basename } from 'node:path';
import type { ReadySource } from '../../../ingest/library-types.ts';
import { readDocument } from '../../../ingest/readers/read.ts';
import { ReadError } from '../../../ingest/readers/read-error.ts';
import { dossierFiles } from './files.ts';

export interface DossierDocuments {
  /** In the order of their names; attachments of a mail stand behind it, as „mail.eml/anlage.pdf“. */
  documents: ReadySource[];
  /** Why a file could not be read, for people. */
  unreadable: string[];
}

const read = new Map<string, Promise<DossierDocuments>>();

/** The documents of a dossier's folder, read once in a process: several suites ask for the same ones. */
export function dossierDocuments(folder: string): Promise<DossierDocuments> {
  const known = read.get(folder) ?? readAll(folder);
  read.set(folder, known);
  return known;
}

async function readAll(folder: string): Promise<DossierDocuments> {
  const found: DossierDocuments = { documents: [], unreadable: [] };
  for await (const { name, bytes } of dossierFiles(folder)) await add(found, name, bytes);
  return found;
}

async function add(found: DossierDocuments, source: string, bytes: Uint8Array): Promise<void> {
  try {
    const document = await readDocument(bytes, basename(source));
    if (document.blocks.length > 0) found.documents.push({ source, document });
    for (const attachment of document.attachments) {
      await add(found, `${source}/${attachment.name}`, attachment.bytes);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    found.unreadable.push(`${source}: ${error.message}`);
  }
}
