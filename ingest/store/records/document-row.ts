import { getTableColumns, sql } from 'drizzle-orm';
import { documentText, type SourceDocument } from '../../document.ts';
import { countWords } from '../../../language/words.ts';
import { documents } from './schema.ts';

export type DocumentRow = typeof documents.$inferInsert;

/** What a document's row takes from its text. */
export function describingColumns(document: SourceDocument) {
  const { kind, language, date, pages } = document;
  return {
    title: storable(document.title),
    kind,
    language,
    date,
    number: document.number === null ? null : storable(document.number),
    authors: document.authors.map(storable),
    words: countWords(documentText(document.blocks)),
    pages: pages?.count ?? null,
    needsOcr: pages?.needsOcr ?? [],
  };
}

/** PostgreSQL's text holds every character but NUL. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '');
}

/** What stays as it is when a row is written over: identity, and the counter of versions. */
const lasting = new Set<string>(['id', 'dossierId', 'source', 'parentId', 'lastVersion']);

/** Writes over a row that is there everything that belongs to the version. */
export const replaceVersion = sql`on conflict (id) do update set ${sql.join(
  Object.entries(getTableColumns(documents))
    .filter(([key]) => !lasting.has(key))
    .map(([, column]) => sql`${sql.identifier(column.name)} = excluded.${sql.identifier(column.name)}`),
  sql`, `,
)}`;
