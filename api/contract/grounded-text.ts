import { z } from 'zod';
import { spanSchema } from './text.ts';

export const anchorSchema = z.object({
  kind: z.enum(['page', 'paragraph', 'slide', 'cell', 'line', 'part']),
  /** Ready for display in German: „S. 3“, „Absatz 12“. */
  label: z.string(),
  page: z.int().positive().nullable(),
});

export const citationSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  source: z.string(),
  anchor: anchorSchema,
  /** Verbatim text of the source. */
  quote: z.string(),
  /** Offsets of the quote in the document's text; null for sources that are not stored. */
  span: spanSchema.nullable(),
});
export type Citation = z.infer<typeof citationSchema>;

export const findingKinds = [
  'number',
  'date',
  'amount',
  'reference',
  'name',
  'negation',
  'modality',
  'attribution',
  'quotation',
  'uncarried',
  'contradiction',
] as const;

export const findingSchema = z.object({
  kind: z.enum(findingKinds),
  /** German, one sentence. */
  message: z.string(),
  /** Where in the statement. */
  span: spanSchema.nullable(),
  /** Where in the citation's quote, with the index of that citation. */
  source: z.object({ citation: z.int(), span: spanSchema }).nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

export const checkSchema = z.object({
  status: z.enum(['supported', 'partial', 'unsupported']),
  findings: z.array(findingSchema),
});
export type Check = z.infer<typeof checkSchema>;

export const statementSchema = z.object({
  text: z.string(),
  citations: z.array(citationSchema),
  check: checkSchema,
});
export type Statement = z.infer<typeof statementSchema>;

export const sectionSchema = z.object({
  heading: z.string().nullable(),
  statements: z.array(statementSchema),
});
export type Section = z.infer<typeof sectionSchema>;

export const refusalSchema = z.object({
  reason: z.enum(['not-contained', 'false-premise', 'beyond-documents', 'no-documents']),
  /** German, for the reader. */
  message: z.string(),
  /** Terms or topics the documents do not contain. */
  missing: z.array(z.string()),
  /** What the documents contain that comes nearest; offered as such, never as an answer. */
  nearest: z.array(citationSchema),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** What a language model was shown: passages found by search, the whole text, or the whole in parts. */
export const readingSchema = z.object({
  path: z.enum(['passages', 'whole', 'parts']),
  parts: z.array(
    z.object({
      /** German, for display: „S. 3–9“, „Rede von …“. */
      label: z.string(),
      documentId: z.string(),
      title: z.string(),
      words: z.int(),
      status: z.enum(['read', 'failed', 'left-out']),
    }),
  ),
});
export type Reading = z.infer<typeof readingSchema>;

export const coverageSchema = z.object({
  /** Per document: what was read, what fed the result, what could not be read. */
  documents: z.array(
    z.object({
      documentId: z.string(),
      title: z.string(),
      words: z.int(),
      pages: z.int().nullable(),
      /** Anchors' labels that the result cites, in document order. */
      cited: z.array(z.string()),
      /** Physical pages without readable text. */
      unread: z.array(z.int()),
    }),
  ),
  /** Focus topics that none of the documents contains. */
  missingTopics: z.array(z.string()),
  words: z.int(),
  /** How the documents were read by a model, part by part; null where no model read. */
  reading: readingSchema.nullable().default(null),
  /** Length asked for, in the unit asked for; null when none was. */
  target: z.object({ unit: z.enum(['words', 'sentences', 'minutes']), value: z.number() }).nullable(),
  /** German sentence when the length asked for could not be kept, else null. */
  note: z.string().nullable(),
});

/** How a language model was used, for the file. */
export const modelUseSchema = z.object({
  /** What the server calls the model. */
  model: z.string(),
  temperature: z.number(),
  contextTokens: z.int(),
  outputTokens: z.int(),
  /** Every prompt that was used, in order of first use. */
  prompts: z.array(z.object({ id: z.string(), version: z.string(), hash: z.string() })),
  requests: z.int(),
  retries: z.int(),
  tokens: z.object({ prompt: z.int(), completion: z.int() }),
  /** The passages the model was shown, by the numbers it cites them with. */
  passages: z.array(
    z.object({
      number: z.int(),
      documentId: z.string(),
      title: z.string(),
      source: z.string(),
      place: z.string(),
      /** SHA-256 of the passage's text, in hexadecimal. */
      hash: z.string(),
    }),
  ),
  /** German sentences: what code changed about the model's text. */
  corrections: z.array(z.string()),
});
export type ModelUse = z.infer<typeof modelUseSchema>;

export const provenanceSchema = z.object({
  version: z.string(),
  createdAt: z.iso.datetime(),
  tookMs: z.number(),
  /** Chat model, prompt id and hash: null for the extractive engine. */
  model: z.string().nullable(),
  prompt: z.object({ id: z.string(), version: z.string(), hash: z.string() }).nullable(),
  embedder: z.string().nullable(),
  /** Null for the extractive engine. */
  use: modelUseSchema.nullable().default(null),
});

/** What a reader must know about how a result came about, beside its text. */
export const noticeSchema = z.object({
  /** Stable: the code of a model's error, or what else is the matter. */
  code: z.string(),
  /** German, one or two sentences. */
  message: z.string(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** What every task returns, whatever engine wrote it. */
export const groundedTextSchema = z.object({
  engine: z.enum(['extractive', 'generative']),
  sections: z.array(sectionSchema),
  refusal: refusalSchema.nullable(),
  notices: z.array(noticeSchema).default([]),
  coverage: coverageSchema,
  provenance: provenanceSchema,
});
export type GroundedText = z.infer<typeof groundedTextSchema>;
