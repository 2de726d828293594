import type { Block } from '../../../../ingest/document.ts';
import { documentText } from '../../../../ingest/document.ts';
import type { Material } from '../../material.ts';

/** What notes are called among the sources of a draft. */
export const notesTitle = 'Notizen';

/** A person's notes as a source: one paragraph per line, without bullets, each found again by its line. */
export function noteMaterial(notes: string): Material {
  const blocks = notes.split(/\r?\n/).flatMap((line, at): Block[] => {
    const text = line.replace(/^\s*(?:[-–—•*▪]|\d{1,2}[.)])\s+/, '').trim();
    if (text === '') return [];
    return [{ kind: 'paragraph', text, anchor: { kind: 'line', label: `Zeile ${at + 1}`, page: null } }];
  });
  return {
    documentId: '',
    title: notesTitle,
    source: notesTitle,
    kind: 'sonstiges',
    number: null,
    date: null,
    authors: [],
    text: documentText(blocks),
    blocks,
    pages: null,
    unread: [],
    stored: false,
  };
}

/** Whether a material is the person's own notes. */
export const isNotes = ({ source, documentId }: Pick<Material, 'source' | 'documentId'>) =>
  documentId === '' && source === notesTitle;
