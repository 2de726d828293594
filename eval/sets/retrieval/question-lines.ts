import { basename } from 'node:path';
import { z } from 'zod';
import { checkedLines } from '../json-lines.ts';
import { textSet, type AskedText } from './text-set.ts';
import type { RetrievalSet } from './retrieval-set.ts';

const lineSchema = z.object({
  question: z.string().min(1),
  /** The text that answers the question. */
  context: z.string().min(1),
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  title: z.string().optional(),
  answer: z.string().optional(),
  slice: z.string().optional(),
});

/**
 * Questions as JSON lines: `question`, `context` and, where wanted, `id`, `title`, `answer`, `slice`. All contexts
 * together are searched.
 *
 * @throws UsageError
 */
export async function openQuestionLines(file: string): Promise<RetrievalSet> {
  const asked: AskedText[] = [];
  for await (const { value, line } of checkedLines(file, lineSchema)) {
    asked.push({
      id: value.id ?? `Zeile ${line}`,
      question: value.question,
      text: value.context,
      title: value.title,
      answered: true,
      slice: value.slice ?? null,
      expected: value.answer,
      label: { file, line },
    });
  }
  return textSet(basename(file), asked);
}
