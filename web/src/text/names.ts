import type { Document } from '../../../api/contract/documents.ts';
import { count } from './format.ts';

/** German names of the kinds a reader recognises; the key is what the API sends. */
export const kindNames: Record<string, string> = {
  vermerk: 'Vermerk',
  vorlage: 'Vorlage',
  drucksache: 'Drucksache',
  plenarprotokoll: 'Plenarprotokoll',
  gesetz: 'Gesetz',
  pressemitteilung: 'Pressemitteilung',
  schreiben: 'Schreiben',
  mail: 'E-Mail',
  tabelle: 'Tabelle',
  praesentation: 'Präsentation',
  formular: 'Formular',
  sonstiges: 'Sonstiges',
};

export const kindName = (kind: string): string => kindNames[kind] ?? kind;

/** The last part of a path. */
export const fileName = (source: string): string => source.split('/').at(-1) || source;

/** „12 Seiten“, or words for formats that have no pages. */
export function extent(document: Pick<Document, 'pages' | 'words'>): string {
  return document.pages === null
    ? count(document.words, 'Wort', 'Wörter')
    : count(document.pages, 'Seite', 'Seiten');
}
