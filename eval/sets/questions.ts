import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const answerableSchema = z.object({
  kind: z.literal('answerable'),
  /** Files of the sample dossier that answer the question; a mail counts with its attachments. */
  sources: z.array(z.string()).min(1),
  /** A right statement contains one of these, white space aside. */
  answer: z.array(z.string()).min(1),
});

const beyondSchema = z.object({
  kind: z.literal('beyond'),
  /** Whether the question is about the dossier's own matters. */
  about: z.enum(['near', 'far']),
});

const falsePremiseSchema = z.object({
  kind: z.literal('false-premise'),
  /** What the question takes for granted and the dossier does not contain. */
  about: z.enum(['person', 'event', 'thing', 'number', 'place', 'document', 'date']),
});

const questionSchema = z
  .discriminatedUnion('kind', [answerableSchema, beyondSchema, falsePremiseSchema])
  .and(z.object({ question: z.string(), half: z.enum(['dev', 'test']) }));

/** A question about the sample dossier, written from its documents alone, before any was asked. */
export type LabelledQuestion = z.infer<typeof questionSchema>;

/** The questions, in the order of their file. Throws on one that fits no kind. */
export async function loadQuestions(): Promise<LabelledQuestion[]> {
  const content = await readFile(new URL('./questions.json', import.meta.url), 'utf8');
  return z.array(questionSchema).parse(JSON.parse(content));
}
