import { inArray, sql } from 'drizzle-orm';
import { parsePersonName } from '../../language/parliament/person-name.ts';
import { insertMany } from '../store/records/bulk.ts';
import type { Database } from '../store/records/database.ts';
import { people } from '../store/records/parliament-schema.ts';
import type { Mention, ParliamentaryRecord } from './speech.ts';

type Person = typeof people.$inferSelect;

/** Tells the id of the person a mention in a record means; null when the record does not tell which of several. */
export type Identify = (mention: Mention, record: ParliamentaryRecord) => string | null;

/**
 * Finds the people of some records, and writes down those not known yet. A name is one person, whatever titles,
 * umlauts and hyphens it is printed with, unless the parliament's ids or the places behind it differ, or one record
 * gives the floor to two parties under it. Call it with `exclusive` held.
 */
export async function identifyPeople(
  db: Database,
  records: readonly ParliamentaryRecord[],
): Promise<Identify> {
  const apart = new Map(records.map((record) => [record, namesakes(record)]));
  const mentioned = records.flatMap((record) => mentionsIn(record).map((mention) => ({ mention, record })));
  const register = new Register(
    await peopleCalled(db, new Set(mentioned.map(({ mention }) => keyOf(mention)))),
  );
  // Whoever is told apart by most comes first: who is named by less may be one of them.
  mentioned.sort((a, b) => vagueness(a.mention) - vagueness(b.mention));
  for (const { mention, record } of mentioned) register.find(mention, apart.get(record)!.has(keyOf(mention)));
  await insertMany(db, people, register.changed(), overwrite);
  return (mention, record) => register.find(mention, apart.get(record)!.has(keyOf(mention)));
}

const vagueness = ({ externalId, name }: Mention) => (externalId ? 0 : 2) + (/[([]/.test(name) ? 0 : 1);

const overwrite = sql`on conflict (id) do update set place = excluded.place, party_mark = excluded.party_mark,
  party = excluded.party, external_id = excluded.external_id`;

async function peopleCalled(db: Database, keys: ReadonlySet<string>): Promise<Person[]> {
  if (keys.size === 0) return [];
  return db
    .select()
    .from(people)
    .where(inArray(people.key, [...keys]));
}

function mentionsIn({ contributions, interjections }: ParliamentaryRecord): Mention[] {
  const callers = interjections.flatMap(({ caller }) => (caller?.party ? [caller] : []));
  return [...contributions.map(({ speaker }) => speaker), ...callers].filter(isFullName);
}

/** „Muster“ alone is nobody in particular. */
const isFullName = (mention: Mention) => keyOf(mention).includes(' ');

const rememberedNames = 20_000;
const names = new Map<string, ReturnType<typeof parsePersonName>>();

function nameOf({ name }: Mention): ReturnType<typeof parsePersonName> {
  const known = names.get(name);
  if (known) return known;
  if (names.size > rememberedNames) names.clear();
  const parsed = parsePersonName(name);
  names.set(name, parsed);
  return parsed;
}

const keyOf = (mention: Mention) => nameOf(mention).key;

/** The keys under which one record lets members of different parties speak: there is more than one of the name. */
function namesakes({ contributions }: ParliamentaryRecord): Set<string> {
  const parties = new Map<string, Set<string>>();
  for (const { speaker } of contributions) {
    const party = tellingParty(speaker);
    if (party) parties.set(keyOf(speaker), (parties.get(keyOf(speaker)) ?? new Set()).add(party));
  }
  return new Set([...parties].flatMap(([key, own]) => (own.size > 1 ? [key] : [])));
}

const tellingParty = ({ party }: Mention) => (party === 'fraktionslos' ? null : party);

/** The people of some names, as far as they are known by now. */
class Register {
  readonly #byKey = new Map<string, Person[]>();
  readonly #changed = new Set<Person>();
  readonly #found = new Map<string, string | null>();

  constructor(known: readonly Person[]) {
    for (const person of known) this.#of(person.key).push(person);
  }

  changed(): Person[] {
    return [...this.#changed];
  }

  find(mention: Mention, apart: boolean): string | null {
    if (!isFullName(mention)) return null;
    const sign = [mention.name, mention.party, mention.externalId, apart].join('|');
    const found = this.#found.get(sign);
    if (found !== undefined) return found;
    const person = this.#resolve(mention, apart);
    this.#found.set(sign, person?.id ?? null);
    return person?.id ?? null;
  }

  #of(key: string): Person[] {
    const same = this.#byKey.get(key) ?? [];
    this.#byKey.set(key, same);
    return same;
  }

  #resolve(mention: Mention, apart: boolean): Person | null {
    const { key, place } = nameOf(mention);
    const fitting = this.#of(key).filter((person) => fits(person, mention, apart));
    const [person, another] = narrowed(fitting, mention);
    if (another) return null;
    return person ? this.#learn(person, mention, place) : this.#add(mention, apart);
  }

  #learn(person: Person, { externalId, party }: Mention, place: string | null): Person {
    const { place: knownPlace, externalId: knownId, party: knownParty } = person;
    person.place ??= place;
    person.externalId ??= externalId;
    person.party = party ?? knownParty;
    if (person.place !== knownPlace || person.externalId !== knownId || person.party !== knownParty) {
      this.#changed.add(person);
    }
    return person;
  }

  #add(mention: Mention, apart: boolean): Person {
    const { name, key, place, sortName } = nameOf(mention);
    const same = this.#of(key);
    const partyMark = apart ? tellingParty(mention) : null;
    const id = freeId(same, key, place ?? (same.length > 0 ? mention.party : null));
    const { externalId, party } = mention;
    const person = { id, key, name, sortName, place, partyMark, party, externalId };
    same.push(person);
    this.#changed.add(person);
    return person;
  }
}

function fits(person: Person, mention: Mention, apart: boolean): boolean {
  const { place } = nameOf(mention);
  const party = tellingParty(mention);
  if (person.externalId !== null && mention.externalId !== null)
    return person.externalId === mention.externalId;
  if (person.place !== null && place !== null && person.place !== place) return false;
  const partyTells = apart || person.partyMark !== null;
  return !(partyTells && party !== null && person.party !== null && person.party !== party);
}

/** Of several who may be meant, those whom more speaks for. */
function narrowed(fitting: readonly Person[], mention: Mention): readonly Person[] {
  const { place } = nameOf(mention);
  let left = fitting;
  for (const speaksFor of [
    (person: Person) => mention.externalId !== null && person.externalId === mention.externalId,
    (person: Person) => place !== null && person.place === place,
    (person: Person) => mention.party !== null && person.party === mention.party,
  ]) {
    const better = left.filter(speaksFor);
    if (left.length > 1 && better.length > 0) left = better;
  }
  return left;
}

const slug = (text: string) => parsePersonName(text).key.replace(/ /g, '-');

/** Readable and the same wherever the same records are read: „eva-muster“, „eva-muster-koeln“, „eva-muster-2“. */
function freeId(same: readonly Person[], key: string, mark: string | null): string {
  const base = slug(key);
  const marked = mark === null ? base : `${base}-${slug(mark)}`;
  const taken = new Set(same.map(({ id }) => id));
  for (let count = 1; ; count++) {
    const id = count === 1 ? (same.length === 0 ? base : marked) : `${marked}-${count}`;
    if (!taken.has(id)) return id;
  }
}
