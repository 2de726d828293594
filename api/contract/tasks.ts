import { z } from 'zod';
import { filterSchema } from './search.ts';

/** Who is to write. Without a choice: the default model where one is configured, else the extractive engine. */
export const engineChoiceSchema = z.object({
  engine: z.enum(['extractive', 'generative']).optional(),
  /** Name of a configured model. */
  model: z.string().optional(),
});
export type EngineChoice = z.infer<typeof engineChoiceSchema>;

export const askRequestSchema = filterSchema
  .extend({
    question: z.string().trim().min(1).max(2000),
    /** Only from these documents, by id. */
    documents: z.array(z.string()).max(200).optional(),
  })
  .extend(engineChoiceSchema.shape);
export type AskRequest = z.infer<typeof askRequestSchema>;

/** Speaking minutes are counted at 125 words a minute (domain: 110 to 130). */
export const wordsPerMinute = 125;

export const lengthSchema = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('words'), value: z.int().min(10).max(20_000) }),
  z.object({ unit: z.literal('sentences'), value: z.int().min(1).max(1_000) }),
  z.object({ unit: z.literal('minutes'), value: z.number().min(0.5).max(120) }),
]);
export type Length = z.infer<typeof lengthSchema>;

/** What to summarise: stored documents, a whole dossier, or text given in the request. */
export const summaryRequestSchema = engineChoiceSchema.extend({
  documents: z.array(z.string()).max(200).optional(),
  dossier: z.string().optional(),
  text: z.string().max(5_000_000).optional(),
  length: lengthSchema.default({ unit: 'words', value: 200 }),
  /** A name of the caller's choice, under which the summary can be stopped and gives what there is. */
  run: z.uuid().optional(),
  /** Each becomes a heading; topics the text does not contain are named in coverage. */
  focus: z.array(z.string().trim().min(1).max(200)).max(20).default([]),
});
export type SummaryRequest = z.infer<typeof summaryRequestSchema>;
