import type { Anchor, SourceDocument } from '../document.ts';
import type { PaperNumber, ParliamentBody } from '../../language/parliament/paper-numbers.ts';

/**
 * - `speech`: of whoever has the floor, answers to questions included
 * - `question`: of somebody else within a speech („Zwischenfrage“, „Zwischenbemerkung“)
 * - `intervention`: „Kurzintervention“
 * - `chair`: whoever presides
 */
export type SpeechKind = 'speech' | 'question' | 'intervention' | 'chair';

/** A paragraph of what was said, or a remark of the stenographers in between. */
export interface SpeechBlock {
  /** Offsets into the document's text. */
  start: number;
  end: number;
  anchor: Anchor;
  interjection: boolean;
  text: string;
  /** Where it goes on on another page, or in another quarter of one, by offset into the document's text. */
  breaks?: { start: number; anchor: Anchor }[];
}

/** A person as a record prints him. */
export interface Mention {
  /** With titles and place: „Dr. Eva Muster (Aue)“. */
  name: string;
  party: string | null;
  /** The parliament's own id of the person. */
  externalId: string | null;
}

/** One uninterrupted contribution to a record: a label, and what follows up to the next one. */
export interface Contribution {
  turn: number;
  agenda: string | null;
  /** Counts the agenda items from 1; 0 before the first. */
  agendaIndex: number;
  kind: SpeechKind;
  rede: string | null;
  speaker: Mention;
  /** As printed. */
  role: string | null;
  presiding: boolean;
  page: number | null;
  quadrant: string | null;
  start: number;
  end: number;
  words: number;
  blocks: SpeechBlock[];
}

/** A call with words, or what a named member did. */
export interface Interjection {
  turn: number;
  kind: 'call' | 'act';
  caller: Mention | null;
  party: string | null;
  /** The words called; of an act, all that is printed. */
  text: string;
  start: number;
  end: number;
}

export interface PaperReference extends PaperNumber {
  turn: number | null;
  anchor: Anchor;
  /** The sentence or line, verbatim. */
  quote: string;
}

/** What a document holds as a record of parliament; of other documents only the papers they cite. */
export interface ParliamentaryRecord {
  body: ParliamentBody;
  term: number | null;
  session: number | null;
  date: string | null;
  contributions: Contribution[];
  interjections: Interjection[];
  references: PaperReference[];
}

/** What reading needs to know of a document. */
export type RecordSource = Pick<SourceDocument, 'kind' | 'number' | 'date' | 'title' | 'blocks'>;
