import type { SpeechBlock } from '../../../ingest/parliament/speech.ts';
import type { SpeechText } from '../../../ingest/parliament/parliament.ts';

/**
 * The paragraphs of a speech that are its speaker's own: no interjections, and none that is announced with a colon,
 * which records print for quotations without their marks.
 */
export function ownParagraphs({ blocks }: SpeechText): SpeechBlock[] {
  const said = blocks.filter(({ interjection }) => !interjection);
  return said.filter((_, at) => !said[at - 1]?.text.trimEnd().endsWith(':'));
}
