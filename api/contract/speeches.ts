import { z } from 'zod';
import { anchorSchema } from './grounded-text.ts';
import { spanSchema } from './text.ts';

/** A session of a term: „20/53“. */
const sessionSchema = z.string().regex(/^\d{1,3}\/\d{1,4}$/);

const several = <T extends z.ZodType>(schema: T) => z.array(schema).max(100).optional();

/** What a turn is: a speech, a question to whoever speaks, a short intervention behind a speech, words of the chair. */
export const speechKinds = ['speech', 'question', 'intervention', 'chair'] as const;
export const speechKindSchema = z.enum(speechKinds);
export type SpeechKind = z.infer<typeof speechKindSchema>;

/**
 * What to look for in records of parliament. Filters narrow together; several values of one filter are alternatives.
 * Without text everything that passes the filters is found.
 */
export const speechQuerySchema = z.object({
  /** Words (all of them), „phrases“, `a NEAR/5 b`, `-without`, `Wärmep*`. */
  text: z.string().max(2000).default(''),
  /** What people say when they have the floor, or what is called in between. */
  mode: z.enum(['said', 'interjections']).default('said'),
  /** Ids of `people`. In mode `interjections`: who calls. */
  personIds: several(z.string().max(200)),
  /** As the facet gives them. */
  parties: several(z.string().max(200)),
  roles: several(z.string().max(400)),
  terms: several(z.int().positive()),
  sessions: several(sessionSchema),
  /** Four digits. */
  years: several(z.int().min(1800).max(2200)),
  /** ISO dates, both inclusive; records that give no date match neither. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Headings of agenda items, as the facet gives them. */
  agendas: several(z.string().max(2000)),
  kinds: several(speechKindSchema),
  /** Only this record, and in it only this agenda item. */
  documentId: z.string().max(200).optional(),
  agendaIndex: z.int().min(0).optional(),
  /** Id of a person whom others speak about: by name, or by an office where it is certain who held it then. */
  about: z.string().max(200).optional(),
  /** Whether words of the chair are looked at, too. */
  presiding: z.boolean().default(false),
  /** Id or name. */
  dossier: z.string().max(200).optional(),
  sort: z.enum(['relevance', 'newest', 'oldest']).default('relevance'),
  offset: z.int().min(0).max(100_000).default(0),
  limit: z.int().min(0).max(200).default(20),
});
export type SpeechQuery = z.infer<typeof speechQuerySchema>;
/** As a caller writes it: what has a default may be left out. */
export type SpeechQueryInput = z.input<typeof speechQuerySchema>;

/** Who speaks where: the head of a speech, wherever one is listed. */
export const speechHeadSchema = z.object({
  speechId: z.string(),
  documentId: z.string(),
  /** Of the record. */
  title: z.string(),
  /** Counts the speeches of the record, from 1. */
  turn: z.int(),
  term: z.int().nullable(),
  session: z.int().nullable(),
  /** ISO, where the record gives it. */
  date: z.string().nullable(),
  agenda: z.string().nullable(),
  /** Counts the agenda items of the record from 1; 0 before the first one. */
  agendaIndex: z.int(),
  personId: z.string().nullable(),
  /** As printed, without office and party. */
  speaker: z.string(),
  party: z.string().nullable(),
  role: z.string().nullable(),
  kind: speechKindSchema,
  words: z.int(),
  /** „BT-PlPr. 20/53, S. 5921 B“, where the speech begins. */
  citation: z.string(),
});
export type SpeechHead = z.infer<typeof speechHeadSchema>;

export const speechPassageSchema = z.object({
  /** Verbatim: one paragraph of the speech, or one interjection. */
  text: z.string(),
  /** Offsets into the document's text. */
  span: spanSchema,
  anchor: anchorSchema,
  /** „BT-PlPr. 20/53, S. 5921 B“, for this very passage. */
  citation: z.string(),
  /** What matches, as offsets into `text`. */
  matches: z.array(spanSchema),
});

export const speechHitSchema = speechHeadSchema.extend({
  passage: speechPassageSchema,
  /** How many passages of this speech match by their words (in mode `interjections`: 1). */
  passages: z.int(),
  /** Between 0 and 1; comparable within one answer only. */
  score: z.number(),
  /** `meaning`: the speech does not have all the words, it is near to them. */
  foundBy: z.enum(['words', 'meaning']),
  /** Mode `interjections` only: who calls, as far as the record names him. `speaker` is who is interrupted. */
  caller: z
    .object({ personId: z.string().nullable(), speaker: z.string().nullable(), party: z.string().nullable() })
    .nullable(),
});
export type SpeechHit = z.infer<typeof speechHitSchema>;

/** A value to filter by. Counts ignore the facet's own filter, so that one sees what widening it would bring. */
export const facetValueSchema = z.object({
  /** To be sent back in the query. */
  value: z.string(),
  label: z.string(),
  count: z.int(),
});
export type FacetValue = z.infer<typeof facetValueSchema>;

/** The facets in the order they are shown, and the filter of the query each of them fills. */
export const facetFilters = {
  party: 'parties',
  person: 'personIds',
  role: 'roles',
  term: 'terms',
  year: 'years',
  session: 'sessions',
  agenda: 'agendas',
  kind: 'kinds',
} as const;
export type FacetName = keyof typeof facetFilters;

const facetSchema = z.array(facetValueSchema);
export const facetsSchema = z.object({
  party: facetSchema,
  person: facetSchema,
  role: facetSchema,
  term: facetSchema,
  year: facetSchema,
  session: facetSchema,
  agenda: facetSchema,
  kind: facetSchema,
});
export type Facets = z.infer<typeof facetsSchema>;

export const speechResultsSchema = z.object({
  tookMs: z.number(),
  /** Speeches (or interjections) found, beyond `limit`. */
  total: z.int(),
  /** Of these, how many have all that was asked for; the others are near in words and meaning. */
  exact: z.int(),
  hits: z.array(speechHitSchema),
  /** At most 50 values each, most frequent first (terms, years, sessions: newest first); chosen ones are always there. */
  facets: facetsSchema,
});
export type SpeechResults = z.infer<typeof speechResultsSchema>;

export const speechSchema = speechHeadSchema.extend({
  /** The speech and what is called in between, in order. */
  blocks: z.array(
    z.object({
      text: z.string(),
      span: spanSchema,
      anchor: anchorSchema,
      /** Null for the speaker's own words. */
      interjection: z
        .object({
          personId: z.string().nullable(),
          speaker: z.string().nullable(),
          party: z.string().nullable(),
        })
        .nullable(),
      /** „BT-PlPr. 20/53, S. 5921 B“. */
      citation: z.string(),
    }),
  ),
  previous: z.string().nullable(),
  next: z.string().nullable(),
});
export type Speech = z.infer<typeof speechSchema>;

export const debateSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  term: z.int().nullable(),
  session: z.int().nullable(),
  date: z.string().nullable(),
  agenda: z.string().nullable(),
  agendaIndex: z.int(),
  speeches: z.array(speechHeadSchema),
  /** Numbers of the Drucksachen named in it. */
  papers: z.array(z.string()),
});
export type Debate = z.infer<typeof debateSchema>;

/** An office and when records show somebody in it. */
export const officeSchema = z.object({
  title: z.string(),
  party: z.string().nullable(),
  /** ISO date, or a session „20/53“ where records give no date. */
  firstSeen: z.string(),
  lastSeen: z.string(),
});

export const personSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The last one first. */
  parties: z.array(z.string()),
  speeches: z.int(),
});
export type PersonSummary = z.infer<typeof personSummarySchema>;

export const peopleResponseSchema = z.object({ people: z.array(personSummarySchema) });

export const personSchema = personSummarySchema.extend({
  offices: z.array(officeSchema),
  interjections: z.int(),
});
export type Person = z.infer<typeof personSchema>;

/** A place that cites a Drucksache or a record. */
export const citingPlaceSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  source: z.string(),
  date: z.string().nullable(),
  anchor: anchorSchema,
  /** Verbatim: what stands around the number. */
  quote: z.string(),
  /** Where the number stands: as offsets into the document's text, and into the quote. */
  span: spanSchema,
  match: spanSchema,
  /** False where nothing there says whose paper of this number is meant. */
  certain: z.boolean(),
  /** Who names it, where it is said in parliament. */
  speech: speechHeadSchema.nullable(),
});
export type CitingPlace = z.infer<typeof citingPlaceSchema>;

/** A step in the course of a matter. */
export const paperEventSchema = z.object({
  /** ISO date, or null where only the order is known. */
  date: z.string().nullable(),
  /** German: „Beratung, Plenarprotokoll 20/53“. */
  label: z.string(),
  source: z.enum(['record', 'dip']),
  /** In the store, to be opened. */
  documentId: z.string().nullable(),
  agendaIndex: z.int().nullable(),
  /** „BT-PlPr. 20/53, S. 5921 B“, „BT-Drs. 20/1234“. */
  citation: z.string().nullable(),
});
export type PaperEvent = z.infer<typeof paperEventSchema>;

export const paperSchema = z.object({
  /** „20/1234“. */
  number: z.string(),
  kind: z.string().nullable(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  /** „BT-Drs. 20/1234“. */
  citation: z.string(),
  /** Where the paper itself is in the store. */
  documentId: z.string().nullable(),
  /** In order of the documents' dates and sessions. */
  citedBy: z.array(citingPlaceSchema),
  /** Drucksachen that the paper itself names. */
  cites: z.array(z.string()),
  timeline: z.array(paperEventSchema),
});
export type Paper = z.infer<typeof paperSchema>;

/** Papers whose number begins so, or whose title has the words. */
export const papersResponseSchema = z.object({
  papers: z.array(
    z.object({
      number: z.string(),
      title: z.string().nullable(),
      date: z.string().nullable(),
      documentId: z.string().nullable(),
      /** How many places cite it. */
      cited: z.int(),
    }),
  ),
});

/** All hits of a query as a file: a table for a spreadsheet, or a list of quotations with citations. */
export const speechExportSchema = z.object({
  query: speechQuerySchema.omit({ offset: true, limit: true }),
  format: z.enum(['csv', 'text']).default('csv'),
  /** At most so many, the first ones. */
  most: z.int().min(1).max(5_000).default(1_000),
});
