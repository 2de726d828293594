import { z } from 'zod';
import { checkedLines } from '../json-lines.ts';
import { fromTop } from '../line-of.ts';

const halfSchema = z.enum(['dev', 'test']);
const commonShape = { id: z.string(), half: halfSchema, question: z.string().min(1) };

const answerableSchema = z.object({
  ...commonShape,
  kind: z.literal('answerable'),
  /** What makes the question hard; reported apart. */
  slice: z.string(),
  /** A right statement contains one of these, white space aside. */
  answer: z.array(z.string().min(1)).min(1),
  /** Places that answer it: words as they stand in the document, white space aside. */
  passages: z.array(z.object({ document: z.string(), quote: z.string().min(1) })).min(1),
});

const beyondSchema = z.object({
  ...commonShape,
  kind: z.literal('beyond'),
  /** Whether the question is about the dossier's own matters. */
  about: z.enum(['near', 'far']),
});

const falsePremiseSchema = z.object({
  ...commonShape,
  kind: z.literal('false-premise'),
  /** What the question takes for granted and the dossier does not contain. */
  about: z.enum(['person', 'event', 'thing', 'number', 'place', 'document', 'date']),
});

const questionSchema = z.discriminatedUnion('kind', [answerableSchema, beyondSchema, falsePremiseSchema]);

/** A question about a dossier, with the line of its file. */
export type DossierQuestion = z.infer<typeof questionSchema> & { label: { file: string; line: number } };

/** The questions of a JSON lines file, all or of one half. @throws UsageError */
export async function dossierQuestions(file: string, half?: string): Promise<DossierQuestion[]> {
  const questions: DossierQuestion[] = [];
  for await (const { value, line } of checkedLines(file, questionSchema)) {
    if (half === undefined || value.half === half)
      questions.push({ ...value, label: { file: fromTop(file), line } });
  }
  return questions;
}
