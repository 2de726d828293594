import { basename } from 'node:path';
import { z } from 'zod';
import { checkedLines } from '../json-lines.ts';
import { type AskedText, type GivenText, textSet } from './text-set.ts';
import type { RetrievalSet } from './retrieval-set.ts';

const lineSchema = z.object({
  /** Absent where a text is only to be searched. */
  question: z.string().min(1).optional(),
  /** The text that answers the question. */
  context: z.string().min(1),
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  title: z.string().optional(),
  answer: z.string().optional(),
  slice: z.string().optional(),
});

/**
 * Questions as JSON lines: `question`, `context` and, where wanted, `id`, `title`, `answer`, `slice`. All contexts
 * together are searched; a line without a question adds a text that answers none.
 *
 * @throws UsageError
 */
export async function openQuestionLines(file: string): Promise<RetrievalSet> {
  const asked: AskedText[] = [];
  const others: GivenText[] = [];
  for await (const { value, line } of checkedLines(file, lineSchema)) {
    const { question, context: text, title, id = `Zeile ${line}`, answer: expected, slice = null } = value;
    if (question === undefined) others.push({ text, title });
    else asked.push({ id, question, text, title, answered: true, slice, expected, label: { file, line } });
  }
  return textSet(basename(file), asked, others);
}
