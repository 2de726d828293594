import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { labelAt } from './line-of.ts';

const answerableSchema = z.object({
  kind: z.literal('answerable'),
  /** Files of the dossier that answer the question; a mail counts with its attachments. */
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

/** A question about a dossier, written from its documents alone, before any was asked. */
export type LabelledQuestion = z.infer<typeof questionSchema> & {
  id: string;
  slice: string | null;
  /** Places that answer it, verbatim; null where the set names documents only. */
  passages: { document: string; quote: string }[] | null;
  label: { file: string; line: number | null };
};

/** The questions about the sample dossier, in the order of their file. Throws on one that fits no kind. */
export async function loadQuestions(): Promise<LabelledQuestion[]> {
  const file = new URL('./questions.json', import.meta.url);
  const questions = z.array(questionSchema).parse(JSON.parse(await readFile(file, 'utf8')));
  return questions.map((one) => ({
    ...one,
    id: one.question,
    slice: null,
    passages: null,
    label: labelAt(file, JSON.stringify(one.question)),
  }));
}
