import { z } from 'zod';
import { documentKinds } from '../../ingest/document.ts';

/** Where a head field of a draft is printed. */
export const fieldPlaces = ['left', 'right', 'address', 'subject', 'line'] as const;

/**
 * Where the value of a head field comes from:
 *
 * - `head`: lines „Az.: …“ in the heads of the sources, where they agree
 * - `subject`, `number`, `date`, `sender`: of the source that the draft answers or rests on
 * - `inquiry`: of the parliamentary question that is answered
 * - `today`: the day of drafting; `value`: what the form says; `person`: the person alone
 *
 * Whatever the brief says („Az.: …“) goes first.
 */
export const fieldOrigins = [
  'head',
  'subject',
  'number',
  'date',
  'sender',
  'inquiry',
  'today',
  'value',
  'person',
] as const;

export const formFieldSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** Other words under which heads and briefs give it; the label is the first. */
  labels: z.array(z.string()),
  place: z.enum(fieldPlaces),
  from: z.enum(fieldOrigins),
  /** What the house always prints here, for `value`. */
  value: z.string().nullable(),
  required: z.boolean(),
});
export type FormField = z.infer<typeof formFieldSchema>;

/** How a part is set; `question` repeats the part for every question of a Kleine Anfrage. */
export const partLayouts = ['prose', 'list', 'numbered', 'headline', 'quotation', 'question'] as const;

export const formPartSchema = z.object({
  id: z.string(),
  /** Null for parts that stand without a heading. */
  heading: z.string().nullable(),
  /** 1 for parts of the text, 2 for parts of a part. */
  level: z.int().min(1).max(2),
  /** Printed on a page of its own, as an annex. */
  annex: z.boolean(),
  layout: z.enum(partLayouts),
  required: z.boolean(),
  /** German: what belongs here. */
  content: z.string(),
  /** German: the question this part answers. */
  question: z.string().nullable(),
  /** Whether the main source, the others, or all may speak here. */
  sources: z.enum(['all', 'main', 'others']),
  /** What sentences of the sources must be about to stand here: names of aspects. */
  seeks: z.array(z.string()),
  /** Further words that make a sentence fit. */
  keywords: z.array(z.string()),
  /** Fixed words of the form before the statements; may hold placeholders in «…». */
  lead: z.string().nullable(),
  /** The most it may have; null where only the whole has a length. */
  words: z.int().nullable(),
  sentences: z.int().nullable(),
});
export type FormPart = z.infer<typeof formPartSchema>;

export const formLengthSchema = z.object({
  unit: z.enum(['words', 'sentences', 'minutes', 'pages']),
  value: z.number(),
});
export type FormLength = z.infer<typeof formLengthSchema>;

/** How the page is set. */
export const paperKinds = ['memo', 'letter', 'speech', 'notice', 'drucksache', 'mail', 'plain'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A document form as a person may read and change it. */
export const formSchema = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  tone: z.string(),
  /** Set by the house, perhaps in place of a shipped one. */
  house: z.boolean(),
  paper: z.enum(paperKinds),
  /** Goes to the public: internal documents are not used while others are there. */
  public: z.boolean(),
  /** Kinds of the main source, which the draft answers or rests on; empty where any may be. */
  restsOn: z.array(z.enum(documentKinds)),
  head: z.array(formFieldSchema),
  parts: z.array(formPartSchema),
  /** Of the whole text, unless the request says otherwise; words and pages are the most, minutes are meant. */
  length: formLengthSchema.nullable(),
  /** Lines below the text; may hold placeholders in «…». */
  closing: z.array(z.string()),
  /** What becomes of the file: „z. d. A.“ */
  fileStep: z.string().nullable(),
});
export type Form = z.infer<typeof formSchema>;

/** A form file of the house that cannot be used, and why. */
export const brokenFormSchema = z.object({
  file: z.string(),
  line: z.int(),
  /** German, one sentence. */
  message: z.string(),
});
export type BrokenForm = z.infer<typeof brokenFormSchema>;

export const formsResponseSchema = z.object({
  forms: z.array(formSchema),
  broken: z.array(brokenFormSchema),
});
export type FormsResponse = z.infer<typeof formsResponseSchema>;
