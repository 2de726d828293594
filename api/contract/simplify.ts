import { z } from 'zod';
import { levelSchema, scoresSchema } from './analyse.ts';
import { exportFormats } from './exports.ts';
import { noticeSchema, provenanceSchema } from './grounded-text.ts';
import { keptHeadSchema } from './kept.ts';
import { engineChoiceSchema } from './tasks.ts';
import { blockKindSchema } from './text.ts';

/** Who speaks to whom: a letter addresses its reader, a norm speaks of everybody. */
export const plainContextSchema = z.enum(['letter', 'norm']);

export const plainBlockSchema = z.object({
  kind: blockKindSchema,
  /** Of headings. */
  level: z.int().nullable(),
  /** As in the source; headings and table rows are not rewritten. */
  text: z.string(),
});
export type PlainBlock = z.infer<typeof plainBlockSchema>;

/** A text, a stored document, one file sent along, or blocks as an earlier rewriting gave them. */
export const simplifyRequestSchema = engineChoiceSchema.extend({
  text: z.string().trim().min(1).max(2_000_000).optional(),
  document: z.string().optional(),
  blocks: z.array(plainBlockSchema).min(1).optional(),
  title: z.string().max(500).optional(),
  level: levelSchema.default('einfach'),
  /** Recognised from the text unless given. */
  context: plainContextSchema.optional(),
});
export type SimplifyRequest = z.infer<typeof simplifyRequestSchema>;

/** A fact of a text, or of its rewriting. */
const plainFactSchema = z.object({ kind: z.string(), text: z.string(), value: z.string() });

const changeSchema = z.object({ lost: z.array(plainFactSchema), added: z.array(plainFactSchema) });

export const simplifiedSentenceSchema = z.object({
  /** Which block of the result it belongs to. */
  block: z.int(),
  before: z.string(),
  /** May be several sentences and list lines; equal to `before` where nothing was changed. */
  after: z.string(),
  /** Ids of the rules that changed it. */
  rules: z.array(z.string()),
  /** Who wrote `after`. */
  engine: z.enum(['none', 'rules', 'model', 'person']),
  /** What each engine made of it, to choose from. */
  versions: z.array(
    z.object({ engine: z.enum(['rules', 'model']), text: z.string(), rules: z.array(z.string()) }),
  ),
  /** What `after` loses and adds. */
  facts: changeSchema,
  /** A person has looked at it. */
  accepted: z.boolean(),
});
export type SimplifiedSentence = z.infer<typeof simplifiedSentenceSchema>;

/** What is kept of a rewriting while a person works on it; the body of a work of the kind `simplification`. */
export const simplificationBodySchema = z.object({
  title: z.string(),
  level: levelSchema,
  context: plainContextSchema,
  /** Stands above the text wherever it is shown; null where none must. */
  label: z.string().nullable(),
  blocks: z.array(plainBlockSchema),
  /** In order of the text. */
  sentences: z.array(simplifiedSentenceSchema),
});
export type SimplificationBody = z.infer<typeof simplificationBodySchema>;

export const simplifyResponseSchema = simplificationBodySchema.extend({
  engine: z.enum(['extractive', 'generative']),
  /** The whole rewriting, label and structure included, as plain text. */
  text: z.string(),
  scores: z.object({ before: scoresSchema, after: scoresSchema }),
  facts: changeSchema.extend({ kept: z.array(plainFactSchema) }),
  notices: z.array(noticeSchema),
  provenance: provenanceSchema,
});
export type SimplifyResponse = z.infer<typeof simplifyResponseSchema>;

export const simplificationSchema = keptHeadSchema.extend({ body: simplificationBodySchema });
export type Simplification = z.infer<typeof simplificationSchema>;
export const simplificationListSchema = z.object({
  simplifications: z.array(keptHeadSchema),
  total: z.int(),
});
export type SimplificationHead = z.infer<typeof keptHeadSchema>;

export const saveSimplificationSchema = z.object({
  /** The revision that the change was made on. */
  revision: z.int(),
  body: simplificationBodySchema,
});

export const exportSimplificationSchema = z.object({
  format: z.enum(exportFormats),
  body: simplificationBodySchema,
});
