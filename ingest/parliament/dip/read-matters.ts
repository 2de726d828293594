import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { PaperNumber, ParliamentBody } from '../../../language/parliament/paper-numbers.ts';
import type { AccessScope } from '../../store/access-scope.ts';
import type { Database } from '../../store/records/database.ts';
import { dipEvents, dipMatters, dipPapers, dipPeople } from '../../store/records/parliament-schema.ts';
import { documents } from '../../store/records/schema.ts';
import { visible } from '../../store/records/visible.ts';
import type { DipRole } from './rows.ts';

/** A step in the course of a matter. */
export interface MatterEvent {
  /** ISO. */
  date: string | null;
  /** „1. Beratung“, „Kleine Anfrage“, „Rede“. */
  label: string;
  /** Decisions, committees, whoever brought it in or spoke. */
  detail: string | null;
  body: ParliamentBody | null;
  /** Where it is printed. */
  kind: PaperNumber['kind'] | null;
  number: string | null;
  /** As printed: „5921B“. */
  page: string | null;
  /** What it is printed in, where that is in the store and in scope. */
  documentId: string | null;
}

/** A matter („Vorgang“) as DIP tells of it. */
export interface Matter {
  id: string;
  title: string;
  kind: string | null;
  status: string | null;
  abstract: string | null;
  /** The earliest first. */
  events: MatterEvent[];
}

/** The matters that a paper belongs to. */
export async function mattersOf(
  db: Database,
  scope: AccessScope,
  { body, number }: Pick<PaperNumber, 'body' | 'number'>,
): Promise<Matter[]> {
  if (body === 'unknown') return [];
  const named = await db
    .selectDistinct({ id: dipEvents.matterId })
    .from(dipEvents)
    .where(and(eq(dipEvents.number, number), eq(dipEvents.body, body), eq(dipEvents.kind, 'drucksache')));
  if (named.length === 0) return [];
  const ids = named.map(({ id }) => id);
  const matters = await db.select().from(dipMatters).where(inArray(dipMatters.id, ids));
  const events = await db.select().from(dipEvents).where(inArray(dipEvents.matterId, ids));
  const stored = await documentsOf(db, scope, events);
  const known = new Map(matters.map((matter) => [matter.id, matter]));
  return ids.map((id) => {
    const { title = `Vorgang ${id}`, kind = null, status = null, abstract = null } = known.get(id) ?? {};
    return {
      id,
      title,
      kind,
      status,
      abstract,
      events: courseOf(
        stored,
        events.filter(({ matterId }) => matterId === id),
      ),
    };
  });
}

/** A paper is a step of its own only where no position tells of it. */
function courseOf(
  stored: ReadonlyMap<string, string>,
  events: readonly (typeof dipEvents.$inferSelect)[],
): MatterEvent[] {
  const placed = new Set(events.flatMap(({ source, number }) => (source === 'position' ? [number] : [])));
  return events
    .filter(({ source, number }) => source !== 'paper' || !placed.has(number))
    .sort(
      (a, b) =>
        (a.date ?? '').localeCompare(b.date ?? '') || a.id.localeCompare(b.id, 'de', { numeric: true }),
    )
    .map(({ id: _id, matterId: _matter, source: _source, ...event }) => ({
      ...event,
      documentId: stored.get(`${event.kind} ${event.number}`) ?? null,
    }));
}

/** Ids of the documents that events are printed in, by kind and number. */
async function documentsOf(
  db: Database,
  scope: AccessScope,
  events: readonly { number: string | null }[],
): Promise<Map<string, string>> {
  const numbers = [...new Set(events.flatMap(({ number }) => number ?? []))];
  if (numbers.length === 0) return new Map();
  const { id, kind, number, dossierId } = documents;
  const rows = await db
    .select({ id, kind, number })
    .from(documents)
    .where(and(inArray(number, numbers), isNotNull(documents.version), visible(scope, dossierId)));
  return new Map(
    rows.map((row) => [`${row.kind === 'plenarprotokoll' ? 'protokoll' : row.kind} ${row.number}`, row.id]),
  );
}

/** What DIP says of a paper; null when it is not known there. */
export async function dipPaper(
  db: Database,
  { body, kind, number }: Pick<PaperNumber, 'body' | 'kind' | 'number'>,
): Promise<Pick<typeof dipPapers.$inferSelect, 'type' | 'title' | 'date' | 'authors' | 'url'> | null> {
  if (body === 'unknown') return null;
  const { type, title, date, authors, url } = dipPapers;
  const [paper] = await db
    .select({ type, title, date, authors, url })
    .from(dipPapers)
    .where(and(eq(dipPapers.body, body), eq(dipPapers.kind, kind), eq(dipPapers.number, number)));
  return paper ?? null;
}

/** Who DIP knows by a name; null when there is nobody, or more than one. */
export async function dipPerson(db: Database, key: string): Promise<{ id: string; roles: DipRole[] } | null> {
  const [person, another] = await db.select().from(dipPeople).where(eq(dipPeople.key, key)).limit(2);
  return person && !another ? { id: person.id, roles: JSON.parse(person.roles) as DipRole[] } : null;
}

/** Dates of the Bundestag's sessions, by number „20/53“, as far as DIP has given them. */
export async function sessionDates(db: Database, sessions: readonly string[]): Promise<Map<string, string>> {
  const { number, date, kind, body } = dipPapers;
  const rows = await db
    .select({ number, date })
    .from(dipPapers)
    .where(and(eq(body, 'BT'), eq(kind, 'protokoll'), inArray(number, [...sessions])));
  return new Map(rows.flatMap((row) => (row.date === null ? [] : [[row.number, row.date]])));
}
