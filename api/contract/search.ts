import { z } from 'zod';
import { anchorSchema } from './grounded-text.ts';
import { spanSchema } from './text.ts';

/** Filters shared by search, questions and summaries. */
export const filterSchema = z.object({
  dossier: z.string().optional(),
  kind: z.string().optional(),
  /** ISO dates, both inclusive. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  speaker: z.string().optional(),
  party: z.string().optional(),
});

export const searchRequestSchema = filterSchema.extend({
  query: z.string().trim().min(1).max(2000),
  limit: z.int().min(1).max(100).default(10),
  /** Whether hits say what each signal gave them. */
  explain: z.boolean().default(false),
});

/** The signals of the search, in the order they are told. */
export const signalSchema = z.enum([
  'stems',
  'parts',
  'ngrams',
  'lead',
  'coverage',
  'nearness',
  'vectors',
  'exact',
  'reranker',
]);

/** A signal's score in its own measure, and its part of the hit's score: parts add up to the whole. */
export const explainedSignalSchema = z.object({
  signal: signalSchema,
  score: z.number(),
  share: z.number(),
});

export const hitSchema = z.object({
  rank: z.int(),
  score: z.number(),
  documentId: z.string(),
  title: z.string(),
  source: z.string(),
  kind: z.string(),
  date: z.string().nullable(),
  anchor: anchorSchema,
  headings: z.array(z.string()),
  speaker: z.string().nullable(),
  party: z.string().nullable(),
  /** The passage, verbatim. */
  quote: z.string(),
  /** Offsets of the passage in the document's text. */
  span: spanSchema,
  /** Ids of further documents that contain the passage almost word for word. */
  alsoIn: z.array(z.string()),
  /** Words of the quote that match the query, as offsets into the quote. */
  matches: z.array(spanSchema),
  /** Signals that gave something, the strongest first; null unless asked for. */
  explain: z.array(explainedSignalSchema).nullable(),
});
export type Hit = z.infer<typeof hitSchema>;

export const searchResponseSchema = z.object({
  query: z.string(),
  tookMs: z.number(),
  hits: z.array(hitSchema),
});
export type SearchResponse = z.infer<typeof searchResponseSchema>;
