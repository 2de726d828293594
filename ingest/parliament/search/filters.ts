import type { Columns, LoadedRecord } from './loaded-record.ts';
import { kindCodes, kindsByCode, sessionOf } from './loaded-record.ts';
import type { Codes } from './record-loader.ts';
import { type FacetName, facetNames, type SpeechQuery } from './speech-query.ts';
import type { ValueCodes } from './value-codes.ts';

/** Which facets' filters a unit does not pass: one bit each, in the order of `facetNames`. */
export type Failed = number;

export const facetBit = Object.fromEntries(facetNames.map((name, i) => [name, 1 << i])) as Record<
  FacetName,
  number
>;

/** The filters of a query, looked up once. Null means: everything passes. */
export interface Filters {
  record: (record: LoadedRecord) => Failed | null;
  unit: (columns: Columns, unit: number) => Failed | null;
}

/**
 * What a query lets through. `record` and `unit` say which facets' filters fail, or null where one fails that is no
 * facet's and so counts for nothing.
 */
export function filtersOf(query: SpeechQuery, codes: Codes): Filters {
  const { terms, sessions, years, from, to, documentId, agendaIndex } = query;
  const persons = codesIn(codes.person, query.personIds);
  const parties = codesIn(codes.party, query.parties);
  const roles = codesIn(codes.role, query.roles);
  const agendas = codesIn(codes.agenda, query.agendas);
  const kinds = kindsIn(query);

  function record(one: LoadedRecord): Failed | null {
    const { date } = one;
    if (documentId !== undefined && one.documentId !== documentId) return null;
    if (from !== undefined && (date === null || date < from)) return null;
    if (to !== undefined && (date === null || date > to)) return null;
    let failed = 0;
    if (terms?.length && !(one.term !== null && terms.includes(one.term))) failed |= facetBit.term;
    if (years?.length && !(date !== null && years.includes(Number(date.slice(0, 4)))))
      failed |= facetBit.year;
    if (sessions?.length && !sessions.includes(sessionOf(one) ?? '')) failed |= facetBit.session;
    return failed;
  }

  function unit(columns: Columns, n: number): Failed | null {
    if (agendaIndex !== undefined && columns.agendaIndex[n] !== agendaIndex) return null;
    let failed = 0;
    if (persons && !persons.has(columns.person[n]!)) failed |= facetBit.person;
    if (parties && !parties.has(columns.party[n]!)) failed |= facetBit.party;
    if (roles && !roles.has(columns.role[n]!)) failed |= facetBit.role;
    if (agendas && !agendas.has(columns.agenda[n]!)) failed |= facetBit.agenda;
    if (kinds && !kinds.has(columns.kind[n]!)) failed |= facetBit.kind;
    return failed;
  }

  return { record, unit };
}

function codesIn(codes: ValueCodes, values: readonly string[] | undefined): Set<number> | null {
  return values?.length ? new Set(values.flatMap((value) => codes.find(value) ?? [])) : null;
}

/** Words of the chair are left out unless asked for; calls count whomever they interrupt. */
function kindsIn({ kinds, presiding, mode }: SpeechQuery): Set<number> | null {
  if (kinds?.length) return new Set(kinds.map((kind) => kindCodes[kind]));
  if (presiding || mode === 'interjections') return null;
  return new Set(kindsByCode.filter((kind) => kind !== 'chair').map((kind) => kindCodes[kind]));
}
