import { z } from 'zod';
import { groundedTextSchema } from '../grounded-text.ts';
import { engineChoiceSchema } from '../tasks.ts';
import { spanSchema } from '../text.ts';

/** A question in words, or one of a Kleine Anfrage that is kept. */
export const earlierAnswersRequestSchema = engineChoiceSchema.extend({
  question: z.string().trim().min(5).max(4000).optional(),
  inquiry: z.object({ id: z.string(), number: z.string() }).optional(),
  dossier: z.string().optional(),
  /** Only what is older, as ISO date. */
  before: z.iso.date().optional(),
  limit: z.int().min(1).max(20).default(6),
});
export type EarlierAnswersRequest = z.infer<typeof earlierAnswersRequestSchema>;

export const earlierAnswerSchema = z.object({
  section: z.int(),
  documentId: z.string(),
  title: z.string(),
  /** „BT-Drs. 20/1234“; null for papers without a number. */
  official: z.string().nullable(),
  date: z.string().nullable(),
  /** The question as it was put then; null where the answer stands in a speech or a text without questions. */
  question: z.string().nullable(),
  /** How alike both questions are, 0 to 1; null where there is no earlier question. */
  likeness: z.number().nullable(),
});

/** A figure that is given for the same thing in several answers, the oldest first. */
export const changedFigureSchema = z.object({
  /** What is counted or measured, in the answers' words. */
  subject: z.string(),
  values: z.array(
    z.object({
      answer: z.int(),
      statement: z.int(),
      /** As printed: „148 Anträge“. */
      text: z.string(),
      /** Where in the statement. */
      span: spanSchema,
    }),
  ),
});
export type ChangedFigure = z.infer<typeof changedFigureSchema>;

export const earlierAnswersSchema = groundedTextSchema.extend({
  earlier: z.object({
    question: z.string(),
    /** One per section, oldest first; undated ones stand first. */
    answers: z.array(earlierAnswerSchema),
    changes: z.array(changedFigureSchema),
  }),
});
export type EarlierAnswers = z.infer<typeof earlierAnswersSchema>;
