import { z } from 'zod';
import { dipResources } from '../../ingest/parliament/dip/resources.ts';
import { failureSchema } from './problem.ts';

/** For this one time and nothing else; the key of the configuration unless given. */
const keySchema = z
  .string()
  .trim()
  .regex(/^[!-~]{1,200}$/, 'Der Schlüssel enthält Zeichen, die in keinem Schlüssel vorkommen.')
  .optional();

export const dipFetchRequestSchema = z.object({
  resources: z
    .array(z.enum(dipResources))
    .min(1, 'Bitte wählen Sie, was geholt werden soll.')
    .max(dipResources.length),
  /** Electoral term. */
  term: z.int().min(1).max(99).optional(),
  /** Both days included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  key: keySchema,
});
export type DipFetchRequest = z.input<typeof dipFetchRequestSchema>;

export const dipGoOnRequestSchema = z.object({ key: keySchema });

/** What was taken in. */
export const dipTakenSchema = z.object({
  matters: z.int(),
  /** Steps of matters. */
  events: z.int(),
  papers: z.int(),
  people: z.int(),
  /** Entities of a kind or form that is not known. */
  skipped: z.int(),
  /** Plenary records that have got their date by this. */
  dated: z.int(),
});
export type DipTaken = z.infer<typeof dipTakenSchema>;

/** One time somebody takes in something from DIP, from its interface or from files. */
export const dipIntakeSchema = z.object({
  id: z.string(),
  source: z.enum(['interface', 'files']),
  term: z.int().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  state: z.enum(['running', 'done', 'failed', 'stopped']),
  parts: z.array(
    z.object({
      /** The list's name in the interface, or the file's. */
      name: z.string(),
      /** Answers of the interface, of how many as far as that is known; 0 for a file. */
      pages: z.int(),
      pagesTotal: z.int().nullable(),
      /** Entities taken in, of how many. */
      documents: z.int(),
      total: z.int().nullable(),
      done: z.boolean(),
      error: failureSchema.nullable(),
    }),
  ),
  taken: dipTakenSchema,
  problem: failureSchema.nullable(),
  /** Until when the interface wants not to be asked. */
  waitingUntil: z.iso.datetime().nullable(),
  /** Whether it can go on where it ended. */
  canGoOn: z.boolean(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
});
export type DipIntake = z.infer<typeof dipIntakeSchema>;

export const dipStatusSchema = z.object({
  stock: z.object({
    matters: z.int(),
    events: z.int(),
    papers: z.int(),
    /** Plenary records known by number and date. */
    records: z.int(),
    people: z.int(),
    lastAt: z.iso.datetime().nullable(),
  }),
  /** Whether the configuration has a key; the key itself is told to nobody. */
  keyConfigured: z.boolean(),
  /** Newest first. */
  intakes: z.array(dipIntakeSchema),
});
export type DipStatus = z.infer<typeof dipStatusSchema>;
