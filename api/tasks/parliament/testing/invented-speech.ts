import type { SpeechText } from '../../../../ingest/parliament/parliament.ts';

interface Invented extends Partial<
  Pick<SpeechText, 'speaker' | 'party' | 'role' | 'session' | 'presiding' | 'kind' | 'turn'>
> {
  paragraphs: string[];
  /** Texts among the paragraphs that are called in between. */
  calls?: string[];
}

const anchor = { kind: 'page', label: 'S. 5', page: null } as const;

/** An invented speech whose paragraphs follow each other from offset 0. */
export function invented({ paragraphs, calls = [], ...told }: Invented): SpeechText {
  let next = 0;
  const blocks = paragraphs.map((text) => {
    const start = next;
    next += text.length + 2;
    return { start, end: start + text.length, anchor, interjection: calls.includes(text), text };
  });
  const { speaker = 'Eva Muster', session = 7, turn = 1 } = told;
  return {
    id: `akte-${session}-${turn}-${speaker}`,
    documentId: `akte-${session}`,
    dossierId: 'd',
    title: `Plenarprotokoll 99/${session}`,
    source: `${session}.xml`,
    turn,
    body: 'BT',
    term: 99,
    session,
    date: null,
    agenda: 'Tagesordnungspunkt 1: Maut',
    agendaIndex: 1,
    kind: 'speech',
    rede: null,
    personId: speaker.toLowerCase().replaceAll(' ', '-'),
    speaker,
    party: 'SPD',
    role: null,
    presiding: false,
    page: 5,
    quadrant: null,
    anchor,
    start: 0,
    end: Math.max(0, next - 2),
    words: paragraphs.join(' ').split(' ').length,
    citation: `BT-PlPr. 99/${session}, S. 5`,
    blocks,
    calls: [],
    ...told,
  };
}
