import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../report/report.ts';
import { checked, size } from '../json-lines.ts';
import { textSet, type AskedText } from './text-set.ts';
import type { RetrievalSet } from './retrieval-set.ts';

const squadSchema = z.object({
  data: z.array(
    z.object({
      title: z.string().nullish(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              id: z.union([z.string(), z.number()]).transform(String),
              question: z.string().min(1),
              is_impossible: z.boolean().default(false),
              answers: z.array(z.object({ text: z.string() })).default([]),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** JSON that is larger does not fit into one string. */
const largest = 400_000_000;

/**
 * Questions in the form of SQuAD (Rajpurkar and others, 2016 and 2018), as GermanQuAD has it. Paragraphs are what is
 * sought, those without a question too; equal ones are one. A question that is marked as impossible has no answer.
 *
 * @throws UsageError
 */
export async function openSquad(file: string): Promise<RetrievalSet> {
  if ((await size(file)) > largest) throw new UsageError(`${file} ist größer als 400 MB.`);
  const { data } = checked(await readFile(file, 'utf8'), squadSchema, file);
  const paragraphs = data.flatMap(({ title, paragraphs: own }) =>
    own.map(({ context, qas }) => ({ text: context, title: title ?? undefined, qas })),
  );
  const asked = paragraphs.flatMap(({ text, title, qas }) =>
    qas.map(({ id, question, is_impossible: impossible, answers }): AskedText => {
      const expected = answers[0]?.text;
      return { id, question, text, title, answered: !impossible, slice: null, expected };
    }),
  );
  return textSet(basename(file), asked, paragraphs);
}
