import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What a person found on reading a quotation beside the record. */
const verdicts = ['position', 'aside', 'none'] as const;

const setSchema = z.object({
  topics: z.array(
    z.object({
      topic: z.string(),
      /** `dev`: what was read led to corrections; `test`: read once, after them. */
      half: z.enum(['dev', 'test']),
      /** A word that stands in every text that names the topic, in lower case; for counting without our own search. */
      stem: z.string(),
      /**
       * By the quotation's fingerprint: states a position on the topic; a position on something else that touches it;
       * none of the speaker's own.
       */
      judged: z.record(z.string(), z.enum(verdicts)),
    }),
  ),
});
export type JudgedTopic = z.infer<typeof setSchema>['topics'][number];
export type Verdict = (typeof verdicts)[number];

export const judgedFile = new URL('positions.json', import.meta.url);

export async function judgedTopics(): Promise<JudgedTopic[]> {
  return setSchema.parse(JSON.parse(await readFile(judgedFile, 'utf8'))).topics;
}

/** Tells a quotation without containing it: speakers' words are no part of the repository. */
export function fingerprint(quote: string): string {
  return createHash('sha256').update(quote.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
}
