import type { Mentions, MentionsRequest } from '../../../contract/parliament/mentions.ts';

/** A speech as it is counted. */
export interface CountedSpeech {
  term: number | null;
  session: number | null;
  date: string | null;
  party: string | null;
}

type Count = Mentions['total'];

const monthNames = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * Counts speeches by month or session and by party. Months without any speech between the first and the last one are
 * there with 0; what has neither date nor session is counted in the whole alone.
 */
export function countMentions(
  matched: readonly CountedSpeech[],
  all: readonly CountedSpeech[],
  { topic, unit: wanted, ...filter }: MentionsRequest,
): Omit<Mentions, 'tookMs'> {
  const dated = all.length > 0 && all.every(({ date }) => date !== null);
  const unit = wanted === 'auto' ? (dated ? 'month' : 'session') : wanted;
  const keyOf = unit === 'month' ? monthOf : sessionOf;
  const tally = new Tally(matched, all, keyOf);
  const count = (bucket: string | null, party: Party | null): Count => {
    const speeches = tally.count('matched', bucket, party);
    const of = tally.count('all', bucket, party);
    const narrower = bucket === null ? {} : unit === 'month' ? daysOf(bucket) : { sessions: [bucket] };
    const perThousand = of === 0 ? null : (1000 * speeches) / of;
    // Those without a party cannot be asked for; their point opens all parties.
    const parties = party?.name ? { parties: [party.name] } : {};
    return { speeches, of, perThousand, query: { ...filter, ...narrower, ...parties, text: topic } };
  };
  const parties = partiesOf(all, matched);
  return {
    topic,
    unit,
    buckets: bucketsOf(all, keyOf, unit).map((key) => ({
      key,
      label: unit === 'month' ? monthNames.format(new Date(`${key}-01T00:00:00Z`)) : key,
      ...count(key, null),
      parties: parties.map((party) => count(key, party)),
    })),
    parties: parties.map((party) => ({ key: party.key, label: party.label, ...count(null, party) })),
    total: count(null, null),
  };
}

interface Party {
  key: string;
  label: string;
  /** Null for those who speak for none. */
  name: string | null;
}

const withoutParty = { key: 'ohne', label: 'Regierung und ohne Fraktion', name: null };
const keyOfParty = (party: string | null) => party ?? withoutParty.key;

/** Parties that speak at all, alphabetically, those without any last. */
function partiesOf(all: readonly CountedSpeech[], matched: readonly CountedSpeech[]): Party[] {
  const names = new Set([...all, ...matched].map(({ party }) => party));
  const named = [...names].filter((name) => name !== null).sort((a, b) => a.localeCompare(b, 'de'));
  return [
    ...named.map((name) => ({ key: name, label: name, name })),
    ...(names.has(null) ? [withoutParty] : []),
  ];
}

/** How many speeches there are of each sort in each bucket, whole buckets and whole parties included. */
class Tally {
  readonly #counts = new Map<string, number>();

  constructor(
    matched: readonly CountedSpeech[],
    all: readonly CountedSpeech[],
    keyOf: (speech: CountedSpeech) => string | null,
  ) {
    for (const [sort, speeches] of [
      ['matched', matched],
      ['all', all],
    ] as const) {
      for (const speech of speeches) {
        const bucket = keyOf(speech);
        const party = keyOfParty(speech.party);
        this.#add(sort, '', '');
        this.#add(sort, '', party);
        if (bucket !== null) {
          this.#add(sort, bucket, '');
          this.#add(sort, bucket, party);
        }
      }
    }
  }

  count(sort: 'matched' | 'all', bucket: string | null, party: Party | null): number {
    return this.#counts.get(`${sort} ${bucket ?? ''} ${party?.key ?? ''}`) ?? 0;
  }

  #add(sort: string, bucket: string, party: string): void {
    const key = `${sort} ${bucket} ${party}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
}

const monthOf = ({ date }: CountedSpeech) => date?.slice(0, 7) ?? null;
const sessionOf = ({ term, session }: CountedSpeech) =>
  term === null || session === null ? null : `${term}/${session}`;

function bucketsOf(
  all: readonly CountedSpeech[],
  keyOf: (speech: CountedSpeech) => string | null,
  unit: 'month' | 'session',
): string[] {
  const keys = [...new Set(all.flatMap((speech) => keyOf(speech) ?? []))];
  if (unit === 'session') return keys.sort((a, b) => sessionOrder(a) - sessionOrder(b));
  keys.sort();
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

function sessionOrder(key: string): number {
  const [term, session] = key.split('/').map(Number);
  return term! * 10_000 + session!;
}

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year! + 1}-01` : `${year}-${String(number! + 1).padStart(2, '0')}`;
}

/** The first and the last day of a month, as ISO dates. */
function daysOf(month: string): { from: string; to: string } {
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year!, number!, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}
