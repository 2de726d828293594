import { passagesOf } from '../../../ingest/passages/split.ts';
import { laws, lawSections } from '../../sets/laws.ts';
import { speechRecords } from '../../sets/speeches.ts';

/** How many laws, from the first on, have so many passages together. */
export async function lawsWith(path: string, passages: number): Promise<number> {
  let count = 0;
  let found = 0;
  for await (const { document } of laws(path)) {
    if (found >= passages) break;
    found += (await passagesOf(document)).length;
    count += 1;
  }
  return count;
}

/** Headings from all over the first so many laws, every fourth time a speaker with an agenda item instead. */
export async function questionsOver(
  lawsPath: string,
  lawCount: number,
  speechesPath: string | undefined,
  count: number,
): Promise<string[]> {
  const headings: string[] = [];
  const seen = new Set<string>();
  for await (const { bjnr, heading } of lawSections(lawsPath)) {
    seen.add(bjnr);
    if (seen.size > lawCount) break;
    if (heading && heading.split(' ').length >= 3) headings.push(heading);
  }
  const speakers: string[] = [];
  if (speechesPath !== undefined) {
    for await (const { speaker, agenda } of speechRecords(speechesPath)) {
      speakers.push(`${speaker} ${agenda.split(' ').slice(0, 8).join(' ')}`);
    }
  }
  return Array.from({ length: count }, (_, i) => {
    const from = speakers.length > 0 && i % 4 === 3 ? speakers : headings;
    return from[Math.floor((i * from.length) / count)]!;
  });
}
