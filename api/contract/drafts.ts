import { z } from 'zod';
import { fieldPlaces, formLengthSchema, paperKinds, partLayouts } from './forms.ts';
import { citationSchema, groundedTextSchema, provenanceSchema, statementSchema } from './grounded-text.ts';
import { keptHeadSchema } from './kept.ts';
import { problemSchema } from './problem.ts';
import { engineChoiceSchema, lengthSchema } from './tasks.ts';

/** What to draft, into which form, from what. Files come with the request as multipart. */
export const draftRequestSchema = engineChoiceSchema.extend({
  form: z.string().trim().min(1).max(100),
  documents: z.array(z.string()).max(200).optional(),
  dossier: z.string().optional(),
  /** Notes of the person: a source like any other, in key words or sentences. */
  notes: z.string().max(200_000).optional(),
  /** What the person wants: matter, aim, head fields as „Az.: …“. */
  brief: z.string().max(20_000).default(''),
  /** In place of the form's own length. */
  length: lengthSchema.optional(),
  /** Keep the draft, with versions. Its sources have to be stored documents or notes. */
  keep: z.boolean().default(false),
});
export type DraftRequest = z.infer<typeof draftRequestSchema>;

/** A citation as a stored draft shows it when it is opened. */
export const draftCitationSchema = citationSchema.extend({
  /** `gone`: the document is no longer there; `changed`: it no longer contains the quotation. */
  state: z.enum(['available', 'changed', 'gone']).default('available'),
});
export type DraftCitation = z.infer<typeof draftCitationSchema>;

export const draftStatementSchema = statementSchema.extend({
  id: z.string(),
  citations: z.array(draftCitationSchema),
  origin: z.enum(['engine', 'person']),
  accepted: z.boolean(),
});
export type DraftStatement = z.infer<typeof draftStatementSchema>;

export const draftFieldSchema = z.object({
  id: z.string(),
  label: z.string(),
  place: z.enum(fieldPlaces),
  /** Null while nothing gives it; `placeholder` is shown instead. */
  value: z.string().nullable(),
  /** „«Aktenzeichen»“ */
  placeholder: z.string(),
  required: z.boolean(),
  /** What gives the value; null for values of the form, the day or the person. */
  citation: draftCitationSchema.nullable(),
});
export type DraftField = z.infer<typeof draftFieldSchema>;

export const draftPartSchema = z.object({
  id: z.string(),
  heading: z.string().nullable(),
  level: z.int().min(1).max(2),
  annex: z.boolean(),
  layout: z.enum(partLayouts),
  required: z.boolean(),
  /** German: what belongs here, for whoever writes it. */
  content: z.string(),
  /** Fixed words of the form (or the question that is answered) before the statements; may hold «…». */
  lead: z.string().nullable(),
  statements: z.array(draftStatementSchema),
  /** Shown while there is no statement; null for optional parts. */
  placeholder: z.string().nullable(),
  /** Words this part should have at most; null where it is as long as it is. */
  words: z.int().nullable(),
  /** The person's note on this part; not printed. */
  note: z.string(),
});
export type DraftPart = z.infer<typeof draftPartSchema>;

export const draftSourceSchema = z.object({
  /** Empty for notes and files that are not stored. */
  documentId: z.string(),
  title: z.string(),
  source: z.string(),
  date: z.string().nullable(),
});
export type DraftSource = z.infer<typeof draftSourceSchema>;

/** A draft as the workbench keeps it. */
export const draftSchema = z.object({
  form: z.string(),
  formTitle: z.string(),
  paper: z.enum(paperKinds),
  title: z.string(),
  brief: z.string(),
  notes: z.string(),
  sources: z.array(draftSourceSchema),
  head: z.array(draftFieldSchema),
  parts: z.array(draftPartSchema),
  closing: z.array(z.string()),
  fileStep: z.string().nullable(),
  length: z.object({ target: formLengthSchema, words: z.int(), kept: z.boolean() }).nullable(),
  /** Everything in «…», where it stands: „head“, „closing“ or a part's id. */
  placeholders: z.array(z.object({ text: z.string(), where: z.string(), hint: z.string() })),
  /** Required parts and fields without content. */
  missing: z.array(z.object({ id: z.string(), heading: z.string(), hint: z.string() })),
  /** German sentences for the person: a length not kept, a model that did not answer. */
  notices: z.array(z.string()),
  engine: z.enum(['extractive', 'generative']),
  provenance: provenanceSchema,
});
export type Draft = z.infer<typeof draftSchema>;

/** What drafting returns: the parts as sections, and the whole draft beside them. */
export const draftResultSchema = groundedTextSchema.extend({
  form: z.string(),
  title: z.string(),
  head: z.array(draftFieldSchema),
  placeholders: draftSchema.shape.placeholders,
  missing: draftSchema.shape.missing,
  draft: draftSchema,
  /** Where it is kept; null unless `keep` was asked for. */
  stored: z.object({ id: z.string(), revision: z.int() }).nullable(),
});
export type DraftResult = z.infer<typeof draftResultSchema>;

export const storedDraftSchema = keptHeadSchema.extend({
  dossier: z.string().nullable(),
  draft: draftSchema,
});
export type StoredDraft = z.infer<typeof storedDraftSchema>;

export const draftEntrySchema = storedDraftSchema.omit({ draft: true });
export const draftListSchema = z.object({ drafts: z.array(draftEntrySchema), total: z.int() });

/**
 * Saves a draft over the revision it was opened at; another one in between is a 409 `work-conflict` whose
 * problem carries the stored work as `current` (its `body` is the draft).
 */
export const saveDraftSchema = z.object({
  revision: z.int(),
  draft: draftSchema,
  /** Keep the state before as a version of its own. */
  keep: z.boolean().default(false),
});

/** The problem of a save that came too late; `current` is the draft as somebody has saved it in between. */
export const draftConflictSchema = problemSchema.extend({
  code: z.literal('work-conflict'),
  current: draftEntrySchema
    .extend({ body: draftSchema })
    .transform(({ body, ...entry }): StoredDraft => ({ ...entry, draft: body })),
});

export const draftVersionsSchema = z.object({
  versions: z.array(z.object({ revision: z.int(), title: z.string(), savedAt: z.string() })),
});

/** One statement, or lead, of either side; `words` tell what changed within it. */
export const draftChangeSchema = z.object({
  kind: z.enum(['same', 'changed', 'added', 'removed']),
  before: z.string().nullable(),
  after: z.string().nullable(),
  words: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
});
export const draftComparisonSchema = z.object({
  from: z.int(),
  to: z.int(),
  head: z.array(draftChangeSchema.extend({ label: z.string() })),
  parts: z.array(
    z.object({ id: z.string(), heading: z.string().nullable(), changes: z.array(draftChangeSchema) }),
  ),
});
export type DraftComparison = z.infer<typeof draftComparisonSchema>;

/** Asks for one part again; what other parts say already is not repeated. Nothing is saved. */
export const redraftRequestSchema = engineChoiceSchema.extend({
  draft: draftSchema,
  part: z.string(),
  /** What this part should say, beside the draft's brief. */
  wish: z.string().max(5_000).default(''),
});
export const redraftResponseSchema = z.object({ part: draftPartSchema, notices: z.array(z.string()) });

/** Checks what a person has written against the sources of the draft; one statement per sentence. */
export const recheckRequestSchema = z.object({
  sources: z.array(draftSourceSchema),
  notes: z.string().default(''),
  text: z.string().trim().min(1).max(20_000),
});
export const recheckResponseSchema = z.object({ statements: z.array(draftStatementSchema) });

/** A passage of a stored document as a statement that cites it. */
export const insertRequestSchema = z.object({
  documentId: z.string(),
  start: z.int().min(0),
  end: z.int().min(1),
});
