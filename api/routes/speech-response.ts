import type {
  PaperCitation,
  PersonDetails,
  PersonRecord,
  SpeechRecord,
  SpeechText,
} from '../../ingest/parliament/parliament.ts';
import { citationAt, type SpeechHit as FoundSpeech } from '../../ingest/parliament/search/hits.ts';
import type {
  CitingPlace,
  Person,
  PersonSummary,
  Speech,
  SpeechHead,
  SpeechHit,
} from '../contract/speeches.ts';

/** The head of a speech as the contract has it. */
export function toSpeechHead(speech: SpeechRecord): SpeechHead {
  const { id, documentId, title, turn, term, session, date, agenda, agendaIndex } = speech;
  const { personId, speaker, party, role, kind, words, citation } = speech;
  return {
    speechId: id,
    documentId,
    title,
    turn,
    term,
    session,
    date,
    agenda,
    agendaIndex,
    personId,
    speaker,
    party,
    role,
    kind,
    words,
    citation,
  };
}

export function toSpeechHit(hit: FoundSpeech): SpeechHit {
  const { passage, passages, score, foundBy, call } = hit;
  const { start, end, ...place } = passage;
  return {
    ...toSpeechHead(hit),
    passage: { ...place, span: [start, end] },
    passages,
    score,
    foundBy,
    caller: call && { personId: call.personId, speaker: call.caller, party: call.party },
  };
}

/** The whole speech; of a remark in between who makes it, where it is one person or group. */
export function toSpeech(speech: SpeechText, neighbours: Pick<Speech, 'previous' | 'next'>): Speech {
  const blocks = speech.blocks.map(({ text, start, end, anchor, interjection }): Speech['blocks'][number] => {
    const calls = speech.calls.filter((call) => call.start >= start && call.end <= end);
    const [first] = new Set(calls.map(({ caller, party }) => `${caller} ${party}`)).size === 1 ? calls : [];
    const { personId = null, caller = null, party = null } = first ?? {};
    return {
      text,
      span: [start, end],
      anchor,
      interjection: interjection ? { personId, speaker: caller, party } : null,
      citation: citationAt(speech, anchor),
    };
  });
  return { ...toSpeechHead(speech), blocks, ...neighbours };
}

export function toPersonSummary({ id, name, party, speeches }: PersonRecord): PersonSummary {
  return { id, name, parties: party === null ? [] : [party], speeches };
}

export function toPerson(person: PersonDetails): Person {
  const { offices, calls } = person;
  return {
    ...toPersonSummary(person),
    parties: person.parties.map(({ party }) => party),
    offices: offices.map(({ title, first, last }) => ({
      title,
      party: null,
      firstSeen: when(first),
      lastSeen: when(last),
    })),
    interjections: calls,
  };
}

export function toCitingPlace(place: PaperCitation, number: string): CitingPlace {
  const { documentId, title, source, date, anchor, quote, start, end, certain, speech } = place;
  const at = Math.max(0, quote.indexOf(number));
  return {
    documentId,
    title,
    source,
    date,
    anchor,
    quote,
    span: [start, end],
    match: [at, at + number.length],
    certain,
    speech: speech && toSpeechHead(speech),
  };
}

const when = ({ date, term, session }: PersonDetails['offices'][number]['first']) =>
  date ?? (term === null ? '' : `${term}/${session}`);
