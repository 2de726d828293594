import { and, inArray } from 'drizzle-orm';
import type { AccessScope } from '../../store/access-scope.ts';
import type { PassageStore } from '../../store/passages/passage-store.ts';
import type { Database } from '../../store/records/database.ts';
import { people, speeches } from '../../store/records/parliament-schema.ts';
import { visible } from '../../store/records/visible.ts';
import type { Clause } from './clause.ts';
import { evaluate } from './evaluate.ts';
import { filtersOf } from './filters.ts';
import { findUnits, type FoundUnits } from './find-units.ts';
import { readHits, type SpeechHit } from './hits.ts';
import { kindsByCode } from './loaded-record.ts';
import { nearSpeeches } from './meaning.ts';
import { type Found, type Near, scored, sortFound } from './order.ts';
import { SpeechIndex } from './speech-index.ts';
import type { Facets, MatchedSpeech, SpeechQuery } from './speech-query.ts';
import { Tally } from './tally.ts';

export interface SpeechResults {
  /** Beyond the page asked for. */
  total: number;
  /** Of these, how many have all that was asked for in words. */
  exact: number;
  hits: SpeechHit[];
  facets: Facets;
}

/** Search over records of parliament. */
export interface SpeechSearch {
  /**
   * Speeches, or interjections, with counts by facet. Where few speeches have all the words, those come in besides that
   * are nearest in words and meaning.
   */
  search(scope: AccessScope, query: SpeechQuery): Promise<SpeechResults>;
  /** All that have what was asked for in words, the earliest first: for counting. */
  matches(scope: AccessScope, query: SpeechQuery): Promise<MatchedSpeech[]>;
  /** Reads all records into memory, so that the first search need not wait for it; stops when told. */
  warm(signal?: AbortSignal): Promise<void>;
}

/** With what only those need who change records. */
export interface OpenSpeechSearch extends SpeechSearch {
  /** Records are read into memory anew: something in them has changed. */
  forget(): void;
}

/** Where fewer speeches have all the words, what is near in meaning is shown as well. */
const enough = 20;

const everybody: AccessScope = { user: 'system', dossiers: 'all' };

/** Opens the search over the records in a database and their passages. */
export function openSpeechSearch(db: Database, passages: PassageStore): OpenSpeechSearch {
  const index = new SpeechIndex(db);

  async function search(scope: AccessScope, query: SpeechQuery): Promise<SpeechResults> {
    const found = await findUnits(db, index, scope, query);
    const tally = new Tally(index.codes);
    for (const { record, columns, units, failed } of found.matched) {
      tally.add(record.loaded, columns, units, failed);
    }
    const exact = found.matched.reduce(
      (sum, { failed }) => sum + failed.filter((bits) => bits === 0).length,
      0,
    );
    const near = await nearTo(scope, query, found, exact);
    const all = scored(found.matched, near);
    if (exact < enough) {
      for (const one of nearOnly(near, found, filtersOf(query, index.codes))) {
        tally.add(one.record.loaded, one.record.loaded.speeches, [one.unit], [0]);
        all.push(one);
      }
    }
    sortFound(all, query.sort, found.records);
    const { offset = 0, limit = 20 } = query;
    const [hits, facets] = await Promise.all([
      readHits(db, scope, all.slice(offset, offset + limit), found),
      named(db, tally.facets(query)),
    ]);
    return { total: all.length, exact, hits, facets };
  }

  /** Only where it changes the answer: to order it by relevance, or to make it longer. */
  async function nearTo(
    scope: AccessScope,
    query: SpeechQuery,
    found: FoundUnits,
    exact: number,
  ): Promise<Near> {
    const { field, text, records } = found;
    const ordersBy = (query.sort ?? 'relevance') === 'relevance' && exact > 1 && (query.limit ?? 1) > 0;
    if (field === 'calls' || text.plain === '' || !(ordersBy || exact < enough)) return new Map();
    const filters = filtersOf(query, index.codes);
    const open = records.filter(({ loaded }) => filters.record(loaded) === 0);
    return nearSpeeches(passages, scope, text.plain, open, {
      dossierId: found.dossierId,
      documents: open.length < records.length ? open.map(({ documentId }) => documentId) : undefined,
      speakers: query.personIds?.length ? await spellingsOf(db, scope, query.personIds) : undefined,
    });
  }

  async function matches(scope: AccessScope, query: SpeechQuery): Promise<MatchedSpeech[]> {
    const { matched, field } = await findUnits(db, index, scope, query);
    const { person, party } = index.codes;
    return matched.flatMap(({ record, columns, units, failed }) => {
      const { documentId, loaded } = record;
      const { term, session, date, reader } = loaded;
      return units.flatMap((unit, i) => {
        if (failed[i] !== 0) return [];
        const turn = (field === 'said' ? unit : reader.speechOfCall(unit)) + 1;
        return [
          {
            speechId: `${documentId}-${turn}`,
            documentId,
            turn,
            term,
            session,
            date,
            agendaIndex: columns.agendaIndex[unit]!,
            personId: person.valueOf(columns.person[unit]!),
            party: party.valueOf(columns.party[unit]!),
            kind: kindsByCode[columns.kind[unit]!]!,
          },
        ];
      });
    });
  }

  async function warm(signal?: AbortSignal): Promise<void> {
    for (const { loaded } of await index.records(everybody, undefined, signal)) {
      if (signal?.aborted) return;
      await loaded.calls();
    }
  }

  return { search, matches, warm, forget: () => index.forget() };
}

/** Speeches near to the query that lack some of its words, but nothing that must be there exactly. */
function nearOnly(
  near: Near,
  { matched, text, mention }: FoundUnits,
  filters: ReturnType<typeof filtersOf>,
): Found[] {
  const have = new Map(matched.map(({ record, units }) => [record, new Set(units)]));
  const strict = text.all.filter((clause) => clause.kind !== 'word');
  return [...near].flatMap(([record, passages]) => {
    const { reader, speeches: columns } = record.loaded;
    const units = (clause: Clause) => new Set(evaluate(reader, 'said', clause).units);
    const required = [...strict, ...(mention ? [mention(record)] : [])].map(units);
    const ruledOut = text.none.map(units);
    return [...passages].flatMap(([unit, passage]) => {
      const passes =
        filters.unit(columns, unit) === 0 &&
        !have.get(record)?.has(unit) &&
        required.every((those) => those.has(unit)) &&
        !ruledOut.some((those) => those.has(unit));
      return passes ? [{ record, unit, score: passage.score, exact: false, near: passage }] : [];
    });
  });
}

/** How people's names are printed in records. */
async function spellingsOf(
  db: Database,
  scope: AccessScope,
  personIds: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ speaker: speeches.speaker })
    .from(speeches)
    .where(and(inArray(speeches.personId, [...personIds]), visible(scope, speeches.dossierId)));
  return rows.map(({ speaker }) => speaker);
}

/** The counts with people's names for their ids. */
async function named(db: Database, facets: Facets): Promise<Facets> {
  const ids = facets.person.map(({ value }) => value);
  if (ids.length === 0) return facets;
  const { id, name, party } = people;
  const rows = await db.select({ id, name, party }).from(people).where(inArray(id, ids));
  const labels = new Map(rows.map((row) => [row.id, row.party ? `${row.name} (${row.party})` : row.name]));
  const person = facets.person.map((value) => ({ ...value, label: labels.get(value.value) ?? value.label }));
  return { ...facets, person };
}
