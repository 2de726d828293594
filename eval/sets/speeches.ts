import type { Block } from '../../ingest/document.ts';
import type { ReadySource } from '../../ingest/library-types.ts';
import { jsonLines } from './json-lines.ts';

/** A speech of the plenary record, as a line of the corpus has it. */
export interface SpeechRecord {
  id: string;
  session: number;
  agenda: string;
  speaker: string;
  party: string | null;
  role: string | null;
  parts: ['paragraph' | 'speaker' | 'interjection', string][];
}

export function speechRecords(path: string): AsyncGenerator<SpeechRecord> {
  return jsonLines<SpeechRecord>(path);
}

/** The speech below its agenda item; „speaker“ parts name who takes the floor and are left out. */
export function blocksOf({ agenda, speaker, party, role, session, parts }: SpeechRecord): Block[] {
  const anchor = { kind: 'part', label: `${session}. Sitzung`, page: null } as const;
  const blocks: Block[] = agenda ? [{ kind: 'heading', level: 1, text: agenda, anchor }] : [];
  for (const [kind, text] of parts) {
    if (kind === 'speaker' || text.trim() === '') continue;
    const interjection = kind === 'interjection';
    const said = interjection ? { speaker: null, party: null, role: null } : { speaker, party, role };
    blocks.push({ kind: 'speech', text, anchor, speech: { ...said, turn: 1, interjection } });
  }
  return blocks;
}

/** Each speech a document of its own. */
export async function* speeches(path: string): AsyncGenerator<ReadySource> {
  for await (const speech of speechRecords(path)) {
    yield {
      source: `${speech.id}.txt`,
      document: {
        title: `${speech.speaker}, ${speech.session}. Sitzung`,
        kind: 'plenarprotokoll',
        language: 'de',
        date: null,
        number: speech.id,
        authors: [],
        blocks: blocksOf(speech),
        pages: null,
        attachments: [],
      },
    };
  }
}
