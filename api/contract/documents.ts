import { z } from 'zod';

export const documentStatusSchema = z.enum(['queued', 'indexing', 'indexed', 'needs-ocr', 'failed']);

export const dossierSchema = z.object({ id: z.string(), name: z.string(), documents: z.number().int() });
export type Dossier = z.infer<typeof dossierSchema>;

export const documentSchema = z.object({
  id: z.string(),
  dossier: z.object({ id: z.string(), name: z.string() }),
  title: z.string(),
  /** Path or file name as the person gave it. */
  source: z.string(),
  kind: z.string(),
  mediaType: z.string(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  authors: z.array(z.string()),
  language: z.string().nullable(),
  bytes: z.number().int(),
  words: z.number().int(),
  pages: z.number().int().nullable(),
  needsOcr: z.array(z.number().int()),
  passages: z.number().int(),
  status: documentStatusSchema,
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
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
  pages: z.number().int().nullable(),
  passages: z.number().int(),
  seconds: z.number(),
  /** True when an earlier version of the same file was replaced. */
  replaced: z.boolean(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type IngestedFile = z.infer<typeof ingestedFileSchema>;

export const jobSchema = z.object({
  id: z.string(),
  status: z.enum(['running', 'done']),
  dossier: z.object({ id: z.string(), name: z.string() }),
  files: z.array(ingestedFileSchema),
});
export type Job = z.infer<typeof jobSchema>;

/** A document's text for the source viewer: blocks with their offsets into the document's text. */
export const documentTextSchema = z.object({
  documentId: z.string(),
  blocks: z.array(
    z.object({
      kind: z.enum(['heading', 'paragraph', 'list-item', 'table-row', 'footnote', 'speech']),
      level: z.number().int().nullable(),
      text: z.string(),
      start: z.number().int(),
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
      span: z.number().int(),
      page: z.number().int(),
      left: z.number(),
      top: z.number(),
      width: z.number(),
      height: z.number(),
    }),
  ),
});
