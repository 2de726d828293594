import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseSpeech } from '../../ingest/readers/plenary/speech-line.ts';
import { UsageError } from '../report/report.ts';
import { textLines } from './json-lines.ts';

/**
 * A quotation by its place: a part of a speech and offsets into the part's text. The words themselves are not in the
 * repository; the beginning of their SHA-256 shows whether the file at hand has them.
 */
const placeSchema = z.object({
  kind: z.enum(['call', 'question', 'speech', 'chair']),
  /** „20/53“ */
  session: z.string(),
  rede: z.string(),
  part: z.int(),
  from: z.int(),
  to: z.int(),
  sha256: z.string(),
  /** As printed; null for calls of whom only the party is told, and for the chair. */
  speaker: z.string().nullable(),
  /** By its one name; null where the record prints none. */
  party: z.string().nullable(),
});

export interface Quotation extends z.infer<typeof placeSchema> {
  id: string;
  /** The words. */
  quote: string;
}

/**
 * Fifty quotations with whoever said them, chosen and attributed by reading the record.
 *
 * @throws UsageError when the file has not the words that were read
 */
export async function quotations(file: string): Promise<Quotation[]> {
  const places = z
    .array(placeSchema)
    .parse(JSON.parse(await readFile(new URL('./attribution.json', import.meta.url), 'utf8')));
  const wanted = new Set(places.map(({ rede }) => rede));
  const parts = new Map<string, string[]>();
  for await (const { text } of textLines(file)) {
    const speech = parseSpeech(text);
    if (speech && wanted.has(speech.id))
      parts.set(
        speech.id,
        speech.parts.map(([, words]) => words),
      );
  }
  return places.map((place, i) => {
    const quote = parts.get(place.rede)?.[place.part]?.slice(place.from, place.to) ?? '';
    const digest = createHash('sha256').update(quote).digest('hex');
    if (!digest.startsWith(place.sha256)) {
      throw new UsageError(`${file}: Rede ${place.rede} fehlt oder hat einen anderen Wortlaut.`);
    }
    return { ...place, id: String(i + 1), quote };
  });
}
