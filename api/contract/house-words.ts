import { z } from 'zod';
import { cases } from '../../language/morphology/grammar.ts';
import { levelSchema } from './analyse.ts';

const lexiconEntrySchema = z.object({
  word: z.string(),
  part: z.enum(['verb', 'noun', 'adjective', 'particle', 'phrase']),
  use: z.enum(['replace', 'suggest', 'explain']),
  plain: z.array(z.string()).readonly(),
  level: levelSchema,
  example: z.string(),
  expected: z.string(),
  note: z.string().nullable(),
  except: z.array(z.string()).readonly(),
  governs: z.enum(cases).nullable(),
  plainGoverns: z.enum(cases).nullable(),
  voice: z.enum(['active', 'passive']).nullable(),
  preposition: z.string().nullable(),
});

/** What a house adds to the words of plain language, and the shipped words it wants to keep as they are. */
export const houseWordsSchema = z.object({
  entries: z.array(lexiconEntrySchema),
  kept: z.array(z.string()),
});
export type HouseWords = z.infer<typeof houseWordsSchema>;
