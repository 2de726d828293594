import { z } from 'zod';

/** A speech as one line of JSON: what is said, by whom, and what is called in between, in order. */
const speechSchema = z.object({
  id: z.string(),
  /** Electoral term and session. */
  period: z.int(),
  session: z.int(),
  agenda: z.string().nullable(),
  speaker: z.string(),
  party: z.string().nullable(),
  role: z.string().nullable(),
  parts: z.array(z.tuple([z.enum(['speaker', 'paragraph', 'interjection']), z.string()])),
});
export type SpeechLine = z.infer<typeof speechSchema>;

/** Null for anything else. */
export function parseSpeech(line: string): SpeechLine | null {
  if (!line.startsWith('{')) return null;
  try {
    return speechSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

export const isSpeech = (line: string): boolean => parseSpeech(line) !== null;
