import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type SpeechQuery, speechQuerySchema } from '../../api/contract/speeches.ts';

/** A search over speeches and what it should find. */
export interface SpeechCase {
  id: string;
  /** What is special about it: its slice. */
  kind: string;
  query: SpeechQuery;
  /** The record's own ids of speeches; any of them answers. */
  expected: string[];
}

const searchesSchema = z.array(
  z.object({ kind: z.string(), query: speechQuerySchema, expected: z.array(z.string()).min(1) }),
);
const questionsSchema = z.array(z.object({ split: z.string(), query: z.string(), id: z.string() }));

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'));

/** Thirty searches as a member's office makes them, written by reading the record, before anything was searched. */
export async function officeSearches(): Promise<SpeechCase[]> {
  const searches = searchesSchema.parse(await read('./speech-searches.json'));
  return searches.map((search, i) => ({ id: String(i + 1), ...search }));
}

/** Questions in whole sentences, each about one speech; half of them may be looked at while choosing weights. */
export async function speechQuestions(): Promise<SpeechCase[]> {
  const questions = questionsSchema.parse(await read('./speeches.json'));
  return questions.map(({ split, query, id }, i) => ({
    id: `Frage ${i + 1}`,
    kind: split,
    query: speechQuerySchema.parse({ text: query }),
    expected: [id],
  }));
}
