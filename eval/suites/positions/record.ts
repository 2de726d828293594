import { parseSpeech, type SpeechLine } from '../../../ingest/readers/plenary/speech-line.ts';
import { partyOf } from '../../../language/parliament/party.ts';
import { personKey } from '../../../language/parliament/person-name.ts';
import { textLines } from '../../sets/json-lines.ts';

/** The speeches of a file as they are printed: what quotations are held against, past our own reader and store. */
export class PrintedRecord {
  readonly #lines: SpeechLine[] = [];

  static async read(file: string): Promise<PrintedRecord> {
    const record = new PrintedRecord();
    for await (const { text } of textLines(file)) {
      const line = parseSpeech(text);
      if (line) record.#lines.push(line);
    }
    return record;
  }

  /** Parties one of whose speakers names the word in a speech of their own. */
  partiesNaming(stem: string): Set<string> {
    const parties = new Set<string>();
    for (const line of this.#lines) {
      const party = line.party === null ? null : partyOf(line.party);
      if (party && paragraphs(line).some((text) => text.toLowerCase().includes(stem))) parties.add(party);
    }
    return parties;
  }

  /** Whether somebody says these words in one paragraph of a speech in that session. */
  says(speaker: string, session: number | null, quote: string): boolean {
    return this.#inSession(speaker, session).some((line) =>
      paragraphs(line).some((text) => bare(text).includes(bare(quote))),
    );
  }

  /** Whether the words stand in what is called in between. */
  isCalled(session: number | null, quote: string): boolean {
    const own = this.#lines.filter((line) => line.session === session);
    return own.some(({ parts }) =>
      parts.some(([kind, text]) => kind === 'interjection' && bare(text).includes(bare(quote))),
    );
  }

  #inSession(speaker: string, session: number | null): SpeechLine[] {
    return this.#lines.filter(
      (line) =>
        line.session === session &&
        (personKey(line.speaker) === personKey(speaker) ||
          line.parts.some(([kind, text]) => kind === 'speaker' && text.includes(speaker))),
    );
  }
}

const paragraphs = ({ parts }: SpeechLine) =>
  parts.flatMap(([kind, text]) => (kind === 'paragraph' ? [text] : []));

/** Without what readers may set otherwise: white space, soft hyphens, kinds of hyphens. */
const bare = (text: string) => text.replace(/[\s\u00ad]+/g, '').replace(/[‑‐]/g, '-');
