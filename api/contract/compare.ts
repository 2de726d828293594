import { z } from 'zod';
import { rowKinds, substanceKinds } from '../../language/compare/change.ts';
import { exportFormats } from './exports.ts';
import { anchorSchema, noticeSchema } from './grounded-text.ts';
import { blockKindSchema, spanSchema } from './text.ts';

/** One of the two versions: a stored document, or text; a version left out is the next file that comes along. */
const versionRequestSchema = z.object({
  document: z.string().optional(),
  text: z.string().trim().min(1).max(5_000_000).optional(),
});
export type VersionRequest = z.infer<typeof versionRequestSchema>;

export const comparisonRequestSchema = z.object({
  old: versionRequestSchema.optional(),
  new: versionRequestSchema.optional(),
});
export type ComparisonRequest = z.infer<typeof comparisonRequestSchema>;

const comparedVersionSchema = z.object({
  /** Empty for a text that is not stored. */
  documentId: z.string(),
  title: z.string(),
  source: z.string(),
  date: z.string().nullable(),
  words: z.int(),
});

const comparedPassageSchema = z.object({
  kind: blockKindSchema,
  text: z.string(),
  /** Where it stands, as it is cited: „§ 3 Absatz 2“, or under which heading; empty where there is neither. */
  place: z.string(),
  anchor: anchorSchema,
  /** Where it stands in the document's text; null for texts that are not stored. */
  span: spanSchema.nullable(),
  /** Words that the other version does not have. */
  marks: z.array(spanSchema),
});
export type ComparedPassage = z.infer<typeof comparedPassageSchema>;

const substantialChangeSchema = z.object({
  kind: z.enum(substanceKinds),
  /** German, one line. */
  message: z.string(),
  /** Where in the passage's text; null where something was only added or only left out. */
  old: spanSchema.nullable(),
  new: spanSchema.nullable(),
  /** It only follows from the new numbering of the text itself. */
  follows: z.boolean(),
});

const comparedRowSchema = z.object({
  /** `renumbered`: its own number is another; `moved`: it stands elsewhere. */
  kind: z.enum(rowKinds),
  /** Its words have changed; possible beside `renumbered` and `moved`. */
  reworded: z.boolean(),
  old: comparedPassageSchema.nullable(),
  new: comparedPassageSchema.nullable(),
  changes: z.array(substantialChangeSchema),
});
export type ComparedRow = z.infer<typeof comparedRowSchema>;

/** Two versions of a text side by side, in the order of the new one. */
export const comparisonSchema = z.object({
  old: comparedVersionSchema,
  new: comparedVersionSchema,
  rows: z.array(comparedRowSchema),
  summary: z.object({
    unchanged: z.int(),
    changed: z.int(),
    new: z.int(),
    dropped: z.int(),
    moved: z.int(),
    renumbered: z.int(),
    /** Changes of substance within passages, without those that only follow the new numbering. */
    substantial: z.int(),
  }),
  notices: z.array(noticeSchema),
  provenance: z.object({ version: z.string(), createdAt: z.iso.datetime(), tookMs: z.number() }),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const exportComparisonSchema = z.object({
  format: z.enum(exportFormats),
  comparison: comparisonSchema,
});

/** The body of a work of the kind `comparison`. */
export const comparisonBodySchema = z.object({ result: comparisonSchema });
export type ComparisonBody = z.infer<typeof comparisonBodySchema>;
