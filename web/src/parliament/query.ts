import {
  facetFilters,
  speechKindSchema,
  type FacetName,
  type SpeechQueryInput,
} from '../../../api/contract/speeches.ts';

/** The facets in the order they are shown. */
export const facetNames = Object.keys(facetFilters) as FacetName[];

/** What a person looks for in the record; it stands in the address, so that it can be reloaded and passed on. */
export interface SpeechSearch {
  text: string;
  mode: NonNullable<SpeechQueryInput['mode']>;
  /** Null: the best first where there are words to go by, else the newest. */
  sort: NonNullable<SpeechQueryInput['sort']> | null;
  /** Values chosen per facet; those of one facet are alternatives. */
  chosen: Record<FacetName, readonly string[]>;
  /** Id of a person whom others speak about. */
  about: string;
  /** ISO dates, both inclusive. */
  from: string;
  to: string;
  /** Whether the chair's own words are searched, too. */
  presiding: boolean;
}

const facetParams = {
  party: 'fraktion',
  person: 'person',
  role: 'amt',
  term: 'wp',
  year: 'jahr',
  session: 'sitzung',
  agenda: 'top',
  kind: 'art',
} as const satisfies Record<FacetName, string>;

const sortParams = { relevance: 'beste', newest: 'neu', oldest: 'alt' } as const;
const sorts = Object.keys(sortParams) as (keyof typeof sortParams)[];

/** Reads a search from the address. */
export function readSearch(params: URLSearchParams): SpeechSearch {
  return {
    text: params.get('q')?.trim() ?? '',
    mode: params.get('suche') === 'zwischenrufe' ? 'interjections' : 'said',
    sort: sorts.find((sort) => sortParams[sort] === params.get('ordnung')) ?? null,
    chosen: byFacet((name) => splitValues(params.get(facetParams[name]))),
    about: params.get('ueber') ?? '',
    from: params.get('von') ?? '',
    to: params.get('bis') ?? '',
    presiding: params.has('leitung'),
  };
}

/** The address parameters of a search; null removes one. */
export function searchParams(search: SpeechSearch): Record<string, string | null> {
  const params: Record<string, string | null> = {
    q: search.text || null,
    suche: search.mode === 'interjections' ? 'zwischenrufe' : null,
    ordnung: search.sort && sortParams[search.sort],
    ueber: search.about || null,
    von: search.from || null,
    bis: search.to || null,
    leitung: search.presiding ? 'ja' : null,
  };
  for (const name of facetNames) params[facetParams[name]] = joinValues(search.chosen[name]);
  return params;
}

/** The search as the server is asked it, within a dossier or all. */
export function requestOf(search: SpeechSearch, dossier: string | null): SpeechQueryInput {
  const { text, mode, chosen, about, from, to, presiding } = search;
  return {
    text,
    mode,
    sort: sortOf(search),
    presiding,
    ...(dossier !== null && { dossier }),
    ...(about && { about }),
    ...(isDate(from) && { from }),
    ...(isDate(to) && { to }),
    ...some('parties', chosen.party),
    ...some('personIds', chosen.person),
    ...some('roles', chosen.role),
    ...some('agendas', chosen.agenda),
    ...some('terms', numbers(chosen.term, 1, 999)),
    ...some('years', numbers(chosen.year, 1800, 2200)),
    ...some('sessions', chosen.session.filter(isSession)),
    ...some(
      'kinds',
      chosen.kind.map((kind) => speechKindSchema.safeParse(kind).data).filter((kind) => kind !== undefined),
    ),
  };
}

/** The limits that answers and pictures keep to: the time, and the dossier. */
export function timeOf(search: SpeechSearch, dossier: string | null) {
  const { terms, sessions, years, from, to, dossier: within } = requestOf(search, dossier);
  return { terms, sessions, years, from, to, dossier: within };
}

/** Is anything set that {@link timeOf} leaves out? */
export const isNarrowedBeyondTime = ({ chosen, about }: SpeechSearch): boolean =>
  about !== '' ||
  (['party', 'person', 'role', 'agenda', 'kind'] as const).some((name) => chosen[name].length > 0);

/** The order in which hits are shown. */
export const sortOf = ({ sort, text }: SpeechSearch): NonNullable<SpeechSearch['sort']> =>
  sort ?? (text === '' ? 'newest' : 'relevance');

/** Is anything set beside the words? */
export const isNarrowed = ({ chosen, about, from, to }: SpeechSearch): boolean =>
  about !== '' || from !== '' || to !== '' || facetNames.some((name) => chosen[name].length > 0);

/** The search with a value of a facet set, or removed where it was set. */
export function toggled(search: SpeechSearch, name: FacetName, value: string): SpeechSearch {
  const before = search.chosen[name];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...search, chosen: { ...search.chosen, [name]: after } };
}

/** The search without anything but its words and the way it is shown. */
export const widened = (search: SpeechSearch): SpeechSearch => ({
  ...search,
  chosen: byFacet(() => []),
  about: '',
  from: '',
  to: '',
});

function byFacet(values: (name: FacetName) => readonly string[]): SpeechSearch['chosen'] {
  const entries = facetNames.map((name) => [name, values(name)] as const);
  return Object.fromEntries(entries) as SpeechSearch['chosen'];
}

const some = <Name extends string, T>(name: Name, values: readonly T[]) =>
  (values.length > 0 ? { [name]: [...values] } : {}) as Partial<Record<Name, T[]>>;

/** The whole numbers among the values that lie within both bounds. */
const numbers = (values: readonly string[], from: number, to: number) =>
  values.map(Number).filter((value) => Number.isInteger(value) && value >= from && value <= to);

/** „20/53“ */
const isSession = (text: string): boolean => /^\d{1,3}\/\d{1,4}$/.test(text);

/** A date that is still being typed, or was mistyped in the address, narrows nothing. */
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Values may hold commas, as agenda items do: they are divided by „|“, which is escaped within them. */
const joinValues = (values: readonly string[]): string | null =>
  values.length > 0
    ? values.map((value) => value.replaceAll('%', '%25').replaceAll('|', '%7C')).join('|')
    : null;

const splitValues = (param: string | null): string[] =>
  (param ?? '')
    .split('|')
    .filter((value) => value !== '')
    .map((value) => value.replaceAll('%7C', '|').replaceAll('%25', '%'));
