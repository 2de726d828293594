import { eq } from 'drizzle-orm';
import type { AccessScope } from '../../store/access-scope.ts';
import type { Database } from '../../store/records/database.ts';
import { dossierId } from '../../store/records/dossiers.ts';
import { documents } from '../../store/records/schema.ts';
import type { Clause, TextQuery } from './clause.ts';
import { filtersOf } from './filters.ts';
import { type Match, matchUnits } from './match.ts';
import { mentionOf } from './mention.ts';
import type { Field } from './postings-reader.ts';
import type { IndexedRecord, SpeechIndex } from './speech-index.ts';
import type { SpeechQuery } from './speech-query.ts';
import { parseTextQuery } from './text-query.ts';

export interface FoundUnits extends Match {
  field: Field;
  text: TextQuery;
  /** What the text must have besides its query: a mention of whom it is about. */
  mention: ((record: IndexedRecord) => Clause) | null;
  /** All records that were looked at, the earliest first. */
  records: IndexedRecord[];
  /** Of the dossier that was asked for. */
  dossierId: string | undefined;
}

/** The units in a scope that have what a query asks for, with those that only a facet's filter leaves out. */
export async function findUnits(
  db: Database,
  index: SpeechIndex,
  scope: AccessScope,
  query: SpeechQuery,
): Promise<FoundUnits> {
  const field: Field = query.mode === 'interjections' ? 'calls' : 'said';
  const text = parseTextQuery(query.text ?? '');
  const nothing = { field, text, mention: null, records: [], dossierId: undefined, matched: [], weights: [] };
  const within = query.dossier === undefined ? undefined : await dossierId(db, scope, query.dossier);
  if (within === null) return nothing;
  const records = await index.records(
    scope,
    within === undefined ? undefined : eq(documents.dossierId, within),
  );
  const { codes } = index;
  const { about } = query;
  const mention = about === undefined ? null : await mentionOf(db, about, records, codes);
  if (about !== undefined && !mention) return { ...nothing, records };
  const searched = await Promise.all(
    records.map(async (record) => {
      const { loaded } = record;
      return { record, columns: field === 'said' ? loaded.speeches : await loaded.calls() };
    }),
  );
  const himself = about === undefined ? undefined : codes.person.find(about);
  const match = matchUnits(searched, {
    field,
    text,
    filters: filtersOf(query, codes),
    besides: (record) => (mention ? [mention(record)] : []),
    leftOut: (columns, unit) => columns.person[unit] === himself && himself !== undefined,
  });
  return { field, text, mention, records, dossierId: within, ...match };
}
