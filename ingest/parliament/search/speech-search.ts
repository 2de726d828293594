import type { AccessScope } from '../../store/access-scope.ts';
import type { PassageStore } from '../../store/passages/passage-store.ts';
import type { Database } from '../../store/records/database.ts';
import type { Clause } from './clause.ts';
import { evaluate } from './evaluate.ts';
import { type Filters, filtersOf } from './filters.ts';
import { findUnits, type FoundUnits, readQuery, type Sought } from './find-units.ts';
import { readHits, type SpeechHit } from './hits.ts';
import { kindsByCode } from './loaded-record.ts';
import { nearSpeeches } from './meaning.ts';
import { type Found, type Near, pageOf } from './order.ts';
import { PersonLabels } from './person-labels.ts';
import type { Codes } from './record-loader.ts';
import type { ChangeCount } from './remembered.ts';
import { type IndexedRecord, SpeechIndex } from './speech-index.ts';
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

/**
 * Opens the search over the records in a database and their passages.
 *
 * @param changes counts the changes to the records
 */
export function openSpeechSearch(
  db: Database,
  passages: PassageStore,
  changes: ChangeCount,
): OpenSpeechSearch {
  const index = new SpeechIndex(db, changes);
  const labels = new PersonLabels(db, changes);
  const { codes } = index;

  async function search(scope: AccessScope, query: SpeechQuery): Promise<SpeechResults> {
    const sought = await readQuery(db, index, scope, query);
    // LanceDB searches in threads of its own: what is near is looked for while words are.
    const [begun, found] = await Promise.all([
      ordersByNearness(sought) ? nearTo(scope, sought) : null,
      findUnits(db, codes, sought),
    ]);
    const tally = new Tally(codes);
    let exact = 0;
    for (const { record, columns, units, failed } of found.matched) {
      tally.add(record.loaded, columns, units, failed);
      for (const bits of failed) if (bits === 0) exact += 1;
    }
    const near = begun ?? (exact < enough && isSpoken(sought) ? await nearTo(scope, sought) : new Map());
    const besides = exact < enough ? nearOnly(near, found, filtersOf(query, codes)) : [];
    for (const { record, unit } of besides) tally.add(record.loaded, record.loaded.speeches, [unit], [0]);
    const page = pageOf({ ...found, besides, near }, query);
    const [hits, facets] = await Promise.all([
      readHits(db, scope, page, found),
      labels.name(tally.facets(query)),
    ]);
    return { total: exact + besides.length, exact, hits, facets };
  }

  async function nearTo(scope: AccessScope, { query, text, records, dossierId }: Sought): Promise<Near> {
    const filters = filtersOf(query, codes);
    const open = records.filter(({ loaded }) => filters.record(loaded) === 0);
    return nearSpeeches(passages, scope, text.plain, open, {
      dossierId,
      documents: open.length < records.length ? open.map(({ documentId }) => documentId) : undefined,
      speakers: query.personIds?.length ? spellingsOf(query.personIds, records, codes) : undefined,
    });
  }

  async function matches(scope: AccessScope, query: SpeechQuery): Promise<MatchedSpeech[]> {
    const { matched, field } = await findUnits(db, codes, await readQuery(db, index, scope, query));
    const { person, party } = codes;
    return matched.flatMap(({ record, columns, units, failed }) => {
      const { documentId, loaded } = record;
      const { term, session, date, reader } = loaded;
      return [...units].flatMap((unit, i) => {
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

  return { search, matches, warm: (signal) => index.warm(signal), forget: () => index.forget() };
}

/** Whether speeches are looked for that have words: interjections are too short to have a meaning. */
const isSpoken = ({ field, text }: Sought) => field === 'said' && text.plain !== '';

/** Whether nearness changes the answer however many speeches have all the words. */
function ordersByNearness(sought: Sought): boolean {
  const { sort = 'relevance', limit = 1 } = sought.query;
  return isSpoken(sought) && sort === 'relevance' && limit > 0;
}

/** Speeches near to the query that lack some of its words, but nothing that must be there exactly. */
function nearOnly(near: Near, { matched, text, mention, records }: FoundUnits, filters: Filters): Found[] {
  if (records.length === 0) return [];
  const have = new Map(matched.map(({ record, units }) => [record, units]));
  return [...near].flatMap(([record, passages]) => {
    const { reader, speeches: columns } = record.loaded;
    const units = (clause: Clause) => new Set(evaluate(reader, 'said', clause).units);
    const required = text.strict.map(units);
    if (mention) required.push(new Set(mention.unitsIn(record, 'said').units));
    const ruledOut = text.none.map(units);
    return [...passages].flatMap(([unit, passage]) => {
      const passes =
        filters.unit(columns, unit) === 0 &&
        !have.get(record)?.includes(unit) &&
        required.every((those) => those.has(unit)) &&
        !ruledOut.some((those) => those.has(unit));
      return passes ? [{ record, unit, score: passage.score, exact: false, near: passage }] : [];
    });
  });
}

/** How people's names are printed in records. */
function spellingsOf(
  personIds: readonly string[],
  records: readonly IndexedRecord[],
  { person, speaker }: Codes,
): string[] {
  const wanted = new Set(personIds.map((id) => person.find(id)));
  const names = new Set<number>();
  for (const { loaded } of records) {
    const { person: persons, speaker: printed } = loaded.speeches;
    for (let unit = 0; unit < persons.length; unit++)
      if (wanted.has(persons[unit])) names.add(printed[unit]!);
  }
  return [...names].map((code) => speaker.valueOf(code)!);
}
