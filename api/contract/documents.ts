import { z } from 'zod';
import { failureSchema } from './problem.ts';
import { blockKindSchema } from './text.ts';

export const documentStatusSchema = z.enum(['queued', 'indexing', 'indexed', 'needs-ocr', 'failed']);

export const dossierSchema = z.object({ id: z.string(), name: z.string(), documents: z.int() });
export type Dossier = z.infer<typeof dossierSchema>;

export const documentSchema = z.object({
  id: z.string(),
  dossier: dossierSchema.pick({ id: true, name: true }),
  title: z.string(),
  /** Path or file name as the person gave it. */
  source: z.string(),
  kind: z.string(),
  mediaType: z.string(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  authors: z.array(z.string()),
  language: z.string().nullable(),
  bytes: z.int(),
  words: z.int(),
  pages: z.int().nullable(),
  needsOcr: z.array(z.int()),
  passages: z.int(),
  status: documentStatusSchema,
  error: failureSchema.nullable(),
  ingestedAt: z.iso.datetime(),
});
export type Document = z.infer<typeof documentSchema>;

/** A document whose removal can still be undone. */
export const removedDocumentSchema = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  dossier: z.string(),
  removedAt: z.iso.datetime(),
});
export type RemovedDocument = z.infer<typeof removedDocumentSchema>;

/** One file of an ingest job, as the command line prints it. */
export const ingestedFileSchema = z.object({
  path: z.string(),
  status: z.enum(['queued', 'indexing', 'indexed', 'unchanged', 'needs-ocr', 'failed']),
  documentId: z.string().nullable(),
  pages: z.int().nullable(),
  passages: z.int(),
  seconds: z.number(),
  /** True when an earlier version of the same file was replaced. */
  replaced: z.boolean(),
  error: failureSchema.nullable(),
});
export type IngestedFile = z.infer<typeof ingestedFileSchema>;

export const jobSchema = z.object({
  id: z.string(),
  status: z.enum(['running', 'done']),
  dossier: dossierSchema.pick({ id: true, name: true }),
  files: z.array(ingestedFileSchema),
});
export type Job = z.infer<typeof jobSchema>;

/** A document's text for the source viewer: blocks with their offsets into the document's text. */
export const documentTextSchema = z.object({
  documentId: z.string(),
  blocks: z.array(
    z.object({
      kind: blockKindSchema,
      level: z.int().nullable(),
      text: z.string(),
      start: z.int(),
      anchor: z.string(),
      speaker: z.string().nullable(),
      party: z.string().nullable(),
      interjection: z.boolean(),
    }),
  ),
});
export type DocumentText = z.infer<typeof documentTextSchema>;

/** Where stretches of a PDF's text are printed: boxes in PDF points, origin top left. */
export const printedBoxesSchema = z.object({
  boxes: z.array(
    z.object({
      /** Which of the stretches asked for it belongs to, from 0. */
      span: z.int(),
      page: z.int(),
      left: z.number(),
      top: z.number(),
      width: z.number(),
      height: z.number(),
    }),
  ),
});
