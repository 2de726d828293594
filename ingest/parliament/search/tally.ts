import { facetBit, type Failed } from './filters.ts';
import { type Columns, kindsByCode, type LoadedRecord, sessionOf } from './loaded-record.ts';
import type { Codes } from './record-loader.ts';
import {
  type FacetName,
  facetNames,
  type Facets,
  type FacetValue,
  type SpeechQuery,
} from './speech-query.ts';

const mostValues = 50;

/**
 * Counts units by facet. A unit counts for a facet when it passes the filters of all others: so the counts of a facet
 * show what widening its own filter would bring.
 */
export class Tally {
  readonly #codes: Codes;
  /** By code. */
  readonly #units: Record<'person' | 'party' | 'role' | 'agenda' | 'kind', Uint32Array>;
  /** By value. */
  readonly #records: Record<'term' | 'year' | 'session', Map<string, number>>;

  constructor(codes: Codes) {
    this.#codes = codes;
    this.#units = {
      person: new Uint32Array(codes.person.size),
      party: new Uint32Array(codes.party.size),
      role: new Uint32Array(codes.role.size),
      agenda: new Uint32Array(codes.agenda.size),
      kind: new Uint32Array(kindsByCode.length),
    };
    this.#records = { term: new Map(), year: new Map(), session: new Map() };
  }

  /** Counts units of one record, each with the facets' filters that it fails. */
  add(record: LoadedRecord, columns: Columns, units: ArrayLike<number>, failed: ArrayLike<Failed>): void {
    const ofRecord = { term: 0, year: 0, session: 0 };
    const { person, party, role, agenda, kind } = this.#units;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      const bits = failed[i]!;
      if ((bits & ~facetBit.person) === 0) person[columns.person[unit]!]! += 1;
      if ((bits & ~facetBit.party) === 0) party[columns.party[unit]!]! += 1;
      if ((bits & ~facetBit.role) === 0) role[columns.role[unit]!]! += 1;
      if ((bits & ~facetBit.agenda) === 0) agenda[columns.agenda[unit]!]! += 1;
      if ((bits & ~facetBit.kind) === 0) kind[columns.kind[unit]!]! += 1;
      if ((bits & ~facetBit.term) === 0) ofRecord.term += 1;
      if ((bits & ~facetBit.year) === 0) ofRecord.year += 1;
      if ((bits & ~facetBit.session) === 0) ofRecord.session += 1;
    }
    this.#addTo('term', record.term === null ? null : String(record.term), ofRecord.term);
    this.#addTo('year', record.date?.slice(0, 4) ?? null, ofRecord.year);
    this.#addTo('session', sessionOf(record), ofRecord.session);
  }

  /** The counts, with labels that need no looking up; those of people are their ids still. */
  facets(query: SpeechQuery): Facets {
    const chosen: Record<FacetName, readonly (string | number)[] | undefined> = {
      party: query.parties,
      person: query.personIds,
      role: query.roles,
      term: query.terms,
      year: query.years,
      session: query.sessions,
      agenda: query.agendas,
      kind: query.kinds,
    };
    const entries = facetNames.map((name) => [name, listed(this.#values(name), chosen[name], name)] as const);
    return Object.fromEntries(entries) as Facets;
  }

  #addTo(name: 'term' | 'year' | 'session', value: string | null, count: number): void {
    const counts = this.#records[name];
    if (value !== null && count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
  }

  #values(name: FacetName): Map<string, number> {
    if (name === 'term' || name === 'year' || name === 'session') return this.#records[name];
    const values = new Map<string, number>();
    for (const [code, count] of this.#units[name].entries()) {
      const value = name === 'kind' ? kindsByCode[code]! : this.#codes[name].valueOf(code);
      if (value !== null && count > 0) values.set(value, count);
    }
    return values;
  }
}

const byTime = new Set<FacetName>(['term', 'year', 'session']);
const naturally = new Intl.Collator('de', { numeric: true });

const kindLabels: Record<string, string> = {
  speech: 'Reden',
  question: 'Zwischenfragen',
  intervention: 'Kurzinterventionen',
  chair: 'Sitzungsleitung',
};

/** The values with the most units, times newest first; those chosen are always among them. */
function listed(
  counts: ReadonlyMap<string, number>,
  chosen: readonly (string | number)[] = [],
  name: FacetName,
): FacetValue[] {
  const wanted = new Set(chosen.map(String));
  const all = [...new Set([...counts.keys(), ...wanted])].map((value) => ({
    value,
    label: labelOf(name, value),
    count: counts.get(value) ?? 0,
  }));
  all.sort((a, b) =>
    byTime.has(name)
      ? naturally.compare(b.value, a.value)
      : b.count - a.count || naturally.compare(a.label, b.label),
  );
  return all.filter(({ value }, i) => i < mostValues || wanted.has(value));
}

function labelOf(name: FacetName, value: string): string {
  if (name === 'term') return `${value}. Wahlperiode`;
  if (name === 'session') return `Sitzung ${value}`;
  return name === 'kind' ? (kindLabels[value] ?? value) : value;
}
