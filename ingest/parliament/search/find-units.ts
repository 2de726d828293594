import type { AccessScope } from '../../store/access-scope.ts';
import type { Database } from '../../store/records/database.ts';
import { dossierId } from '../../store/records/dossiers.ts';
import type { TextQuery } from './clause.ts';
import { filtersOf } from './filters.ts';
import { type Match, matchUnits } from './match.ts';
import { type Mention, mentionOf } from './mention.ts';
import type { Field } from './postings-reader.ts';
import type { Codes } from './record-loader.ts';
import type { IndexedRecord, SpeechIndex } from './speech-index.ts';
import type { SpeechQuery } from './speech-query.ts';
import { parseTextQuery } from './text-query.ts';

export interface FoundUnits extends Match {
  field: Field;
  text: TextQuery;
  /** What the text must have besides its query: a mention of whom it is about. */
  mention: Mention | null;
  /** All records that were looked at, the earliest first. */
  records: readonly IndexedRecord[];
  /** Of the dossier that was asked for. */
  dossierId: string | undefined;
}

/** What a query asks for, and where to look for it. */
export interface Sought extends Pick<FoundUnits, 'field' | 'text' | 'records' | 'dossierId'> {
  query: SpeechQuery;
}

/** Reads a query; nothing is looked for in a dossier that is not in scope. */
export async function readQuery(
  db: Database,
  index: SpeechIndex,
  scope: AccessScope,
  query: SpeechQuery,
): Promise<Sought> {
  const field: Field = query.mode === 'interjections' ? 'calls' : 'said';
  const text = parseTextQuery(query.text ?? '');
  const within = query.dossier === undefined ? undefined : await dossierId(db, scope, query.dossier);
  if (within === null) return { query, field, text, records: [], dossierId: undefined };
  return { query, field, text, records: await index.records(scope, within), dossierId: within };
}

/** The units that have what a query asks for, with those that only a facet's filter leaves out. */
export async function findUnits(
  db: Database,
  codes: Codes,
  { query, ...sought }: Sought,
): Promise<FoundUnits> {
  const { field, text, records } = sought;
  const { about } = query;
  const mention = about === undefined ? null : await mentionOf(db, about, records, codes);
  if (about !== undefined && !mention)
    return { ...sought, mention: null, records: [], matched: [], weights: [] };
  const searched =
    field === 'said'
      ? records.map((record) => ({ record, columns: record.loaded.speeches }))
      : await Promise.all(records.map(async (record) => ({ record, columns: await record.loaded.calls() })));
  const himself = about === undefined ? undefined : codes.person.find(about);
  const match = await matchUnits(searched, {
    field,
    text,
    filters: filtersOf(query, codes),
    besides: (record) => (mention ? [mention.unitsIn(record, field)] : []),
    leftOut: (columns, unit) => columns.person[unit] === himself && himself !== undefined,
  });
  return { ...sought, mention, ...match };
}
