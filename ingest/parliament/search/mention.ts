import { and, eq, like, ne, sql } from 'drizzle-orm';
import { officeForms } from '../../../language/parliament/office-forms.ts';
import type { Database } from '../../store/records/database.ts';
import { people } from '../../store/records/parliament-schema.ts';
import type { Clause } from './clause.ts';
import { evaluate } from './evaluate.ts';
import { keysOf } from './hyphenations.ts';
import { phraseClause } from './text-query.ts';
import type { Field, Frequencies } from './postings-reader.ts';
import type { Codes } from './record-loader.ts';
import type { IndexedRecord } from './speech-index.ts';

const beforeName = [
  'Herr',
  'Herrn',
  'Frau',
  'Kollege',
  'Kollegin',
  'Abgeordneter',
  'Minister',
  'Bundesminister',
  'Staatssekretär',
  'Staatsminister',
  'Präsident',
  'Vizepräsident',
  'Kanzler',
  'Bundeskanzler',
  'Ministerpräsident',
  'Dr',
];
const beforeOffice = ['Herr', 'Herrn', 'Frau'];
/** A family name that stands alone is taken for this person where at least so many of its places are certain ones. */
const certainShare = 0.5;

/** How others speak about a person. */
export interface Mention {
  /** What to look for in a record. */
  clauseIn(record: IndexedRecord): Clause;
  /** The units of a record that have it; they are the same for every search. */
  unitsIn(record: IndexedRecord, field: Field): Frequencies;
}

/** What was found out about people in the same records. */
const known = new WeakMap<readonly IndexedRecord[], Map<string, Promise<Mention | null>>>();

/**
 * How others speak about a person, as what to look for in each record: by first and family name; by family name behind
 * „Herr“, „Kollegin“, „Minister“ and the like, or alone, where nobody else in the records is called so and the name is
 * no common word; by „Herr“ or „Frau“ and an office that this person alone holds at the time of the record, by what the
 * records show. Null for a person nobody knows.
 */
export function mentionOf(
  db: Database,
  personId: string,
  records: readonly IndexedRecord[],
  codes: Codes,
): Promise<Mention | null> {
  let mentions = known.get(records);
  if (!mentions) known.set(records, (mentions = new Map()));
  let mention = mentions.get(personId);
  if (!mention) {
    mention = findMention(db, personId, records, codes);
    mentions.set(personId, mention);
    mention.catch(() => mentions.delete(personId));
  }
  return mention;
}

async function findMention(
  db: Database,
  personId: string,
  records: readonly IndexedRecord[],
  codes: Codes,
): Promise<Mention | null> {
  const [person] = await db.select().from(people).where(eq(people.id, personId));
  if (!person) return null;
  const names = await namesOf(db, person, records);
  const offices = officesOf(codes.person.find(personId), records, codes);
  const clauses = new Map(
    records.map((record, at): [IndexedRecord, Clause] => {
      const held = offices.filter(({ from, to }) => from <= at && at <= to);
      const forms = held.flatMap(({ title }) => officeForms(title));
      return [
        record,
        { kind: 'any', clauses: [...names, ...forms.map((form) => behind(beforeOffice, form))] },
      ];
    }),
  );
  const clauseIn = (record: IndexedRecord) => clauses.get(record)!;
  const units = { said: new Map<IndexedRecord, Frequencies>(), calls: new Map<IndexedRecord, Frequencies>() };
  return {
    clauseIn,
    unitsIn(record, field) {
      let found = units[field].get(record);
      if (!found) units[field].set(record, (found = evaluate(record.loaded.reader, field, clauseIn(record))));
      return found;
    },
  };
}

async function namesOf(
  db: Database,
  { id, name, sortName }: typeof people.$inferSelect,
  records: readonly IndexedRecord[],
): Promise<Clause[]> {
  const family = sortName.split(',')[0]!.trim();
  const escaped = family.replace(/[\\%_]/g, String.raw`\$&`);
  const [namesake] = await db
    .select({ found: sql`1` })
    .from(people)
    .where(and(ne(people.id, id), like(people.sortName, `${escaped},%`)))
    .limit(1);
  const full = phraseClause(name);
  const alone = phraseClause(family);
  if (!full || !alone) return [];
  if (namesake) return [full];
  const certain = [full, behind(beforeName, family)];
  return isSeldomElse(records, certain, alone) ? [alone] : certain;
}

/** Whether the name alone nearly always means the person, and no thing that is called so. */
function isSeldomElse(records: readonly IndexedRecord[], certain: readonly Clause[], alone: Clause): boolean {
  const places = (clause: Clause) =>
    records.reduce(
      (sum, { loaded }) =>
        evaluate(loaded.reader, 'said', clause).times.reduce((all, times) => all + times, sum),
      0,
    );
  return places({ kind: 'any', clauses: certain }) >= certainShare * places(alone);
}

interface HeldOffice {
  title: string;
  /** The first and last record, as a number in their order, in which the person appears in it. */
  from: number;
  to: number;
}

/** Offices by the records in which somebody speaks in them, as far as nobody else does so in between. */
function officesOf(
  person: number | undefined,
  records: readonly IndexedRecord[],
  codes: Codes,
): HeldOffice[] {
  const held = new Map<number, HeldOffice>();
  const others: { role: number; at: number }[] = [];
  for (const [at, { loaded }] of records.entries()) {
    const { role, person: who } = loaded.speeches;
    for (const [unit, code] of role.entries()) {
      if (code === 0) continue;
      if (who[unit] !== person) others.push({ role: code, at });
      else {
        const office = held.get(code);
        if (office) office.to = at;
        else held.set(code, { title: codes.role.valueOf(code)!, from: at, to: at });
      }
    }
  }
  return [...held].flatMap(([role, office]) => {
    const shared = others.some(
      (other) => other.role === role && other.at >= office.from && other.at <= office.to,
    );
    return shared ? [] : [office];
  });
}

/** A name with one of these words before it. */
function behind(words: readonly string[], name: string): Clause {
  return { kind: 'phrase', slots: [words.flatMap(keysOf), ...keysOf(name).map((key) => [key])] };
}
