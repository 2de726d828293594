import { and, ilike, inArray } from 'drizzle-orm';
import type { AccessScope } from '../store/access-scope.ts';
import type { Database } from '../store/records/database.ts';
import { people, speeches } from '../store/records/parliament-schema.ts';
import type { OfficeHolder, OfficeQuery, Period } from './parliament.ts';
import { officesOf } from './read-people.ts';

/**
 * Who held an office. What counts is what the records show: a title belongs to a person from the first to the last
 * record that prints it, and beyond those up to whoever is next seen with it. Deputies („Parl. Staatssekretär bei der
 * Bundesministerin …“) hold an office of their own.
 */
export async function findOfficeHolders(
  db: Database,
  scope: AccessScope,
  { title, ...time }: OfficeQuery,
): Promise<OfficeHolder[]> {
  const words = title.trim().split(/\s+/);
  const titled = and(...words.map((word) => ilike(speeches.role, `%${stemOfOffice(word)}%`)));
  const begins = ilike(speeches.role, `${stemOfOffice(words[0] ?? '')}%`);
  const offices = await officesOf(db, scope, and(titled, begins));
  const names = await namesOf(
    db,
    offices.map(({ personId }) => personId),
  );
  const holders = offices.map((office) => ({
    ...office,
    name: names.get(office.personId) ?? office.personId,
  }));
  return heldAt(holders, time).sort((a, b) => b.speeches - a.speeches);
}

/** „Bundesminister“ finds „Bundesministerin“; likewise the other way round. */
function stemOfOffice(word: string): string {
  return word
    .replace(/(?<=(?:minister|sekretär|präsident|kanzler|senator|beauftragte))(?:in|r)$/, '')
    .replace(/[%_\\]/g, '\\$&');
}

async function namesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function heldAt(
  holders: OfficeHolder[],
  { date, term, session }: Omit<OfficeQuery, 'title'>,
): OfficeHolder[] {
  const place = placeOf(date, term, session);
  if (!place) return holders;
  const inOffice = holders.filter((one) => place(one.first) <= 0 && place(one.last) >= 0);
  if (inOffice.length > 0) return inOffice;
  // Between two records: whoever was seen with the title last, unless that is somebody else's by then.
  const before = holders.filter((one) => place(one.last) < 0);
  const latest = before.reduce<OfficeHolder | null>(
    (last, one) => (last && compare(last, one) >= 0 ? last : one),
    null,
  );
  return latest ? [latest] : [];
}

const compare = (a: Period, b: Period) => order(a.last).localeCompare(order(b.last));
const order = ({ term, session, date }: Period['last']) =>
  `${String(term ?? 0).padStart(4, '0')}${String(session ?? 0).padStart(5, '0')}${date ?? ''}`;

/** Compares a time of the records with the one asked for: below 0 before it, above 0 after it. */
function placeOf(
  date: string | undefined,
  term: number | undefined,
  session: number | undefined,
): ((time: Period['first']) => number) | null {
  if (date !== undefined) return (time) => (time.date ?? '').localeCompare(date);
  if (term === undefined) return null;
  return (time) => (time.term ?? 0) - term || (session === undefined ? 0 : (time.session ?? 0) - session);
}
