/** The facets by which speeches are narrowed; the key is what the API calls them. */
export const facetNames = ['party', 'person', 'role', 'term', 'session', 'agenda', 'kind'] as const;
export type FacetName = (typeof facetNames)[number];

export type Mode = 'said' | 'interjections';
export type Sort = 'relevance' | 'newest' | 'oldest';

/** What a person looks for in the record; it stands in the address, so that it can be reloaded and passed on. */
export interface SpeechSearch {
  text: string;
  mode: Mode;
  sort: Sort;
  /** Values chosen per facet; those of one facet are alternatives. */
  chosen: Record<FacetName, readonly string[]>;
  /** Name of a person who is spoken about, by others. */
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
  session: 'sitzung',
  agenda: 'top',
  kind: 'art',
} as const satisfies Record<FacetName, string>;

const sortParams = { relevance: null, newest: 'neu', oldest: 'alt' } as const satisfies Record<
  Sort,
  string | null
>;

/** Reads a search from the address. */
export function readSearch(params: URLSearchParams): SpeechSearch {
  const sort = params.get('ordnung');
  return {
    text: params.get('q')?.trim() ?? '',
    mode: params.get('suche') === 'zwischenrufe' ? 'interjections' : 'said',
    sort: sort === 'neu' ? 'newest' : sort === 'alt' ? 'oldest' : 'relevance',
    chosen: byFacet((name) => splitValues(params.get(facetParams[name]))),
    about: params.get('ueber')?.trim() ?? '',
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
    ordnung: sortParams[search.sort],
    ueber: search.about || null,
    von: search.from || null,
    bis: search.to || null,
    leitung: search.presiding ? 'ja' : null,
  };
  for (const name of facetNames) params[facetParams[name]] = joinValues(search.chosen[name]);
  return params;
}

/** Does the search say anything at all, beside how to show it? */
export const isAsked = (search: SpeechSearch): boolean => search.text !== '' || isNarrowed(search);

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
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) chosen[name] = values(name);
  return chosen as SpeechSearch['chosen'];
}

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
