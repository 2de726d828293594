import { chairsTail } from '../../../language/parliament/chair-words.ts';
import type { Anchor, SourceDocument } from '../../document.ts';
import { ReadError } from '../read-error.ts';
import { RecordBlocks } from './record-blocks.ts';
import { parseSpeakerLabel, type Speaker } from './speaker-label.ts';
import { parseSpeech, type SpeechLine } from './speech-line.ts';

/**
 * Reads speeches given as JSON lines. A file with one session becomes its record; one with several becomes a
 * document per session, as attachments. Anchors name the speech by its id.
 *
 * @throws ReadError `damaged` for a line that is no speech
 */
export function readSpeeches(bytes: Uint8Array): SourceDocument {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const sessions = new Map<string, { lines: string[]; speeches: SpeechLine[] }>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const speech = parseSpeech(line);
    if (!speech) {
      throw new ReadError('damaged', `Die Datei ist beschädigt. In Zeile ${index + 1} steht keine Rede.`);
    }
    const number = `${speech.period}/${speech.session}`;
    const session = sessions.get(number) ?? { lines: [], speeches: [] };
    sessions.set(number, session);
    session.lines.push(line);
    session.speeches.push(speech);
  }
  const [only] = sessions.size === 1 ? sessions : [];
  if (only) return sessionRecord(only[0], only[1].speeches);
  return {
    ...described(`Reden aus ${sessions.size} Sitzungen`, null),
    attachments: [...sessions].map(([number, session]) => ({
      name: `Plenarprotokoll ${number.replace('/', '-')}.jsonl`,
      bytes: new TextEncoder().encode(session.lines.join('\n')),
    })),
  };
}

function sessionRecord(number: string, speeches: readonly SpeechLine[]): SourceDocument {
  const { blocks } = inOrder(speeches).reduce(addSpeech, new RecordBlocks());
  return { ...described(`Plenarprotokoll ${number}`, number), blocks };
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** As they were given: the Bundestag numbers the speeches of a session, and files may have them in another order. */
function inOrder(speeches: readonly SpeechLine[]): SpeechLine[] {
  const numbered = speeches.every(({ id }) => /^ID\d+$/.test(id));
  return numbered ? [...speeches].sort((a, b) => byNumber.compare(a.id, b.id)) : [...speeches];
}

function described(title: string, number: string | null): SourceDocument {
  const document = { title, number, kind: 'plenarprotokoll', language: 'de', date: null } as const;
  return { ...document, authors: [], blocks: [], pages: null, attachments: [] };
}

function addSpeech(
  record: RecordBlocks,
  speech: SpeechLine,
  index: number,
  all: readonly SpeechLine[],
): RecordBlocks {
  const anchor: Anchor = { kind: 'part', label: `Rede ${speech.id}`, page: null };
  if (speech.agenda && speech.agenda !== all[index - 1]?.agenda) record.agendaItem(speech.agenda, anchor);
  const begins = chairBegins(speech.parts);
  for (const [i, [kind, text]] of speech.parts.entries()) {
    if (begins.has(i)) record.chair();
    if (kind === 'speaker') record.speaker(speakerOf(text, speech), text, anchor);
    else if (kind === 'interjection') record.interjection(text, anchor);
    else record.said(text, anchor);
  }
  return record;
}

/** The parts with which the chair takes over: these records keep the chair's words but not the chair's label. */
function chairBegins(parts: SpeechLine['parts']): Set<number> {
  const begins = new Set<number>();
  let label: string | null = null;
  let own: number[] = [];
  for (const [i, [kind, text]] of [...parts.entries(), [parts.length, ['speaker', '']] as const]) {
    if (kind === 'paragraph') own.push(i);
    if (kind !== 'speaker') continue;
    const next = i === parts.length ? 'end' : text === label ? 'same' : 'other';
    const tail = chairsTail({ paragraphs: own.map((at) => parts[at]![1]), next });
    if (tail > 0) begins.add(own.at(-tail)!);
    label = text;
    own = [];
  }
  return begins;
}

/** Of whose speech it is, more is known than the label says; but who is printed with a party speaks in no office. */
function speakerOf(label: string, { speaker, party, role }: SpeechLine): Speaker {
  const [, mark] = /^( \(|,|:)/.exec(label.slice(speaker.length)) ?? [];
  if (mark && label.startsWith(speaker)) return { speaker, party, role: mark === ' (' ? null : role };
  return parseSpeakerLabel(label) ?? { speaker: label.trim().replace(/:$/, ''), party: null, role: null };
}
