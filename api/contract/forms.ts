import { z } from 'zod';

/** Where a head field of a draft is printed. */
export const fieldPlaces = ['left', 'right', 'address', 'subject', 'line'] as const;

/**
 * Where the value of a head field comes from: the sources' own heads, today's date, what the person writes in the
 * brief („Az.: …“), a value the house has set in the form, or the person alone.
 */
export const fieldOrigins = [
  'number',
  'subject',
  'sender',
  'addressee',
  'date',
  'participants',
  'parliament',
  'today',
  'value',
  'person',
] as const;

export const formFieldSchema = z.object({
  id: z.string(),
  label: z.string(),
  place: z.enum(fieldPlaces),
  from: z.enum(fieldOrigins),
  /** What the house always prints here. */
  value: z.string().nullable(),
  required: z.boolean(),
});
export type FormField = z.infer<typeof formFieldSchema>;

/** How a part is set. */
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
  /** Fixed words of the form before the statements; may hold placeholders in «…». */
  lead: z.string().nullable(),
  words: z.int().nullable(),
});
export type FormPart = z.infer<typeof formPartSchema>;

export const formLengthSchema = z.object({
  unit: z.enum(['words', 'minutes', 'pages']),
  value: z.number(),
});

/** A document form as a person may read and change it. */
export const formSchema = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  tone: z.string(),
  /** Set by the house, perhaps in place of a shipped one. */
  house: z.boolean(),
  head: z.array(formFieldSchema),
  parts: z.array(formPartSchema),
  /** Of the whole text, unless the request says otherwise; null where the parts say it alone. */
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
  line: z.int().nullable(),
  message: z.string(),
});
export type BrokenForm = z.infer<typeof brokenFormSchema>;

export const formsResponseSchema = z.object({
  forms: z.array(formSchema),
  broken: z.array(brokenFormSchema),
});
