import { and, asc, count, desc, eq, inArray, isNotNull, like, or, sql, type SQL } from 'drizzle-orm';
import { personKey } from '../../language/parliament/person-name.ts';
import type { AccessScope } from '../store/access-scope.ts';
import type { Database } from '../store/records/database.ts';
import { interjections, people, speeches } from '../store/records/parliament-schema.ts';
import { documents } from '../store/records/schema.ts';
import { visible } from '../store/records/visible.ts';
import type { Office, Period, PersonDetails, PersonRecord } from './parliament.ts';
import { dipPerson } from './dip/read-matters.ts';
import { shownIn } from './speech-rows.ts';

const listed = 20;

/** People one of whose names begins so, whoever spoke most first. */
export function listPeople(
  db: Database,
  scope: AccessScope,
  prefix: string,
  limit = listed,
): Promise<PersonRecord[]> {
  const key = personKey(prefix);
  const named = key === '' ? undefined : or(like(people.key, `${key}%`), like(people.key, `% ${key}%`));
  return selectPeople(db, scope, named).limit(limit);
}

export async function findPerson(
  db: Database,
  scope: AccessScope,
  id: string,
): Promise<PersonDetails | null> {
  const [person] = await selectPeople(db, scope, eq(people.id, id)).limit(1);
  if (!person) return null;
  const [known] = await db
    .select({ externalId: people.externalId, key: people.key })
    .from(people)
    .where(eq(people.id, id));
  const [spellings, parties, offices] = await Promise.all([
    spellingsOf(db, scope, id),
    partiesOf(db, scope, id),
    officesOf(db, scope, and(eq(speeches.personId, id), isNotNull(speeches.role))),
  ]);
  return {
    ...person,
    externalId: known?.externalId ?? null,
    dip: known ? await dipPerson(db, known.key) : null,
    spellings,
    parties,
    offices: offices.map(({ personId: _id, ...office }) => office),
  };
}

/** In the order of sessions: a record without a date is placed by its term and session. */
const when = sql`lpad(coalesce(${speeches.term}, 0)::text, 4, '0') || lpad(coalesce(${speeches.session}, 0)::text, 5, '0') || coalesce(${speeches.date}, '')`;

const firstTime = sql<string>`min(${when})`;
const lastTime = sql<string>`max(${when})`;

/** What `when` says, taken apart. */
export function toPeriod(first: string, last: string): Period {
  return { first: toTime(first), last: toTime(last) };
}

function toTime(text: string): Period['first'] {
  const number = (from: number, to: number) => Number(text.slice(from, to)) || null;
  return { term: number(0, 4), session: number(4, 9), date: text.slice(9) || null };
}

/** Who spoke under which titles, and from when to when. */
export async function officesOf(
  db: Database,
  scope: AccessScope,
  condition: SQL | undefined,
): Promise<(Office & { personId: string })[]> {
  const rows = await db
    .select({
      personId: speeches.personId,
      title: speeches.role,
      first: firstTime,
      last: lastTime,
      speeches: count(),
    })
    .from(speeches)
    .innerJoin(documents, shownIn(speeches))
    .where(and(visible(scope, documents.dossierId), isNotNull(speeches.personId), condition))
    .groupBy(speeches.personId, speeches.role)
    .orderBy(asc(firstTime));
  return rows.map(({ personId, title, first, last, speeches: number }) => ({
    personId: personId!,
    title: title!,
    ...toPeriod(first, last),
    speeches: number,
  }));
}

async function partiesOf(db: Database, scope: AccessScope, id: string): Promise<PersonDetails['parties']> {
  const rows = await db
    .select({ party: speeches.party, first: firstTime, last: lastTime, speeches: count() })
    .from(speeches)
    .innerJoin(documents, shownIn(speeches))
    .where(and(visible(scope, documents.dossierId), eq(speeches.personId, id), isNotNull(speeches.party)))
    .groupBy(speeches.party)
    .orderBy(asc(firstTime));
  return rows.map(({ party, first, last, speeches: number }) => ({
    party: party!,
    ...toPeriod(first, last),
    speeches: number,
  }));
}

async function spellingsOf(db: Database, scope: AccessScope, id: string): Promise<string[]> {
  const rows = await db
    .select({ speaker: speeches.speaker })
    .from(speeches)
    .innerJoin(documents, shownIn(speeches))
    .where(and(visible(scope, documents.dossierId), eq(speeches.personId, id)))
    .groupBy(speeches.speaker)
    .orderBy(desc(count()));
  return rows.map(({ speaker }) => speaker);
}

function selectPeople(db: Database, scope: AccessScope, condition: SQL | undefined) {
  const wanted = db.select({ id: people.id }).from(people).where(condition);
  const spoken = db
    .select({ personId: speeches.personId, number: count().as('spoken_number') })
    .from(speeches)
    .innerJoin(documents, shownIn(speeches))
    .where(and(visible(scope, documents.dossierId), condition && inArray(speeches.personId, wanted)))
    .groupBy(speeches.personId)
    .as('spoken');
  const called = db
    .select({ personId: interjections.personId, number: count().as('called_number') })
    .from(interjections)
    .innerJoin(documents, shownIn(interjections))
    .where(and(visible(scope, documents.dossierId), condition && inArray(interjections.personId, wanted)))
    .groupBy(interjections.personId)
    .as('called');
  const { id, name, sortName, place, party } = people;
  return db
    .select({
      id,
      name,
      sortName,
      place,
      party,
      speeches: sql`coalesce(${spoken.number}, 0)`.mapWith(Number),
      calls: sql`coalesce(${called.number}, 0)`.mapWith(Number),
    })
    .from(people)
    .leftJoin(spoken, eq(spoken.personId, people.id))
    .leftJoin(called, eq(called.personId, people.id))
    .where(and(condition, or(isNotNull(spoken.personId), isNotNull(called.personId))))
    .orderBy(
      sql`coalesce(${spoken.number}, 0) desc`,
      sql`coalesce(${called.number}, 0) desc`,
      asc(people.sortName),
    )
    .$dynamic();
}
