import type { CitedBody, PaperNumber, ParliamentBody } from '../../language/parliament/paper-numbers.ts';
import type { Anchor } from '../document.ts';
import type { DipImport } from './dip/import-dip.ts';
import type { Matter } from './dip/read-matters.ts';
import type { DipRole } from './dip/rows.ts';
import type { AccessScope } from '../store/access-scope.ts';
import type { SpeechSearch } from './search/speech-search.ts';
import type { Mention, SpeechBlock, SpeechKind } from './speech.ts';

/** A contribution to a record of parliament, as lists show it. */
export interface SpeechRecord {
  id: string;
  documentId: string;
  dossierId: string;
  /** Title of the record: „Plenarprotokoll 20/53“. */
  title: string;
  source: string;
  turn: number;
  body: ParliamentBody;
  term: number | null;
  session: number | null;
  date: string | null;
  agenda: string | null;
  agendaIndex: number;
  kind: SpeechKind;
  rede: string | null;
  personId: string | null;
  /** As printed, with titles and place. */
  speaker: string;
  party: string | null;
  role: string | null;
  presiding: boolean;
  /** Printed page and quarter on which it begins. */
  page: number | null;
  quadrant: string | null;
  anchor: Anchor;
  start: number;
  end: number;
  words: number;
  /** „BT-PlPr. 20/53, S. 5921 B“. */
  citation: string;
}

/** A call with words, or what a named member did. */
export interface CallRecord extends Pick<Mention, 'party'> {
  kind: 'call' | 'act';
  caller: string | null;
  personId: string | null;
  text: string;
  start: number;
  end: number;
}

export interface SpeechText extends SpeechRecord {
  blocks: SpeechBlock[];
  calls: CallRecord[];
}

/** Whose words stand at a place of a record. */
export interface SaidBy {
  /** Whoever has the floor there. */
  speech: SpeechRecord;
  /** The place is in a remark of the stenographers, which whoever has the floor did not say. */
  isRemark: boolean;
  /** The call the place is in, where somebody is told to have called it. */
  call: CallRecord | null;
}

/** One agenda item of one record: who spoke, in order. */
export interface Debate {
  documentId: string;
  title: string;
  agenda: string | null;
  agendaIndex: number;
  contributions: SpeechText[];
}

/** The agenda items of a record. */
export interface AgendaItem {
  documentId: string;
  agenda: string | null;
  agendaIndex: number;
  speeches: number;
}

/** A first and a last time, as far as the records in scope tell. */
export interface Period {
  first: { date: string | null; term: number | null; session: number | null };
  last: { date: string | null; term: number | null; session: number | null };
}

export interface Office extends Period {
  title: string;
  /** Contributions under this title. */
  speeches: number;
}

export interface PersonRecord {
  id: string;
  name: string;
  sortName: string;
  place: string | null;
  /** The party of the newest contribution or call that names one. */
  party: string | null;
  /** Contributions, those as chair included. */
  speeches: number;
  calls: number;
}

export interface PersonDetails extends PersonRecord {
  externalId: string | null;
  /** As DIP has the person, where it knows one of the name and one only. */
  dip: { id: string; roles: DipRole[] } | null;
  /** Spellings in the records, most frequent first. */
  spellings: string[];
  parties: (Period & { party: string; speeches: number })[];
  offices: Office[];
}

export interface OfficeHolder extends Office {
  personId: string;
  name: string;
}

export interface OfficeQuery {
  /** Words of the title: „Bundesministerin für Bildung“. */
  title: string;
  /** ISO; or a session. */
  date?: string | undefined;
  term?: number | undefined;
  session?: number | undefined;
}

/** A place that cites a paper. */
export interface PaperCitation {
  documentId: string;
  title: string;
  source: string;
  date: string | null;
  anchor: Anchor;
  quote: string;
  start: number;
  end: number;
  /** The page of the paper that is cited. */
  page: number | null;
  quadrant: string | null;
  /** False where nothing says whose paper of this number is meant. */
  certain: boolean;
  /** The contribution to a record that cites it. */
  speech: SpeechRecord | null;
}

export interface PaperRecord {
  body: CitedBody;
  number: string;
  kind: PaperNumber['kind'];
  title: string | null;
  date: string | null;
  /** The document in the store, where it is there and in scope. */
  documentId: string | null;
  /** „BT-Drs. 20/1234“. */
  citation: string;
  /** „Kleine Anfrage“, whoever brought it in, and where it can be read, by DIP. */
  type: string | null;
  authors: string[];
  url: string | null;
  /** The matters it belongs to, by DIP. */
  matters: Matter[];
  /** Newest first. */
  citedBy: PaperCitation[];
}

/** A Drucksache that is in the store or cited there. */
export interface PaperListing {
  number: string;
  title: string | null;
  date: string | null;
  documentId: string | null;
  /** How many places cite it. */
  cited: number;
}

/** Records of parliament. Whatever the scope does not allow looks as if it did not exist. */
export interface Parliament extends SpeechSearch {
  speech(scope: AccessScope, id: string): Promise<SpeechText | null>;
  /** Those there are of these, in the order of the ids. */
  speeches(scope: AccessScope, ids: readonly string[]): Promise<SpeechText[]>;
  /** Whose words stand at an offset into the text of a record; null where nobody speaks. */
  saidBy(scope: AccessScope, documentId: string, offset: number): Promise<SaidBy | null>;
  debate(scope: AccessScope, documentId: string, agendaIndex: number): Promise<Debate | null>;
  /** The agenda items of a record, in order. */
  agenda(scope: AccessScope, documentId: string): Promise<AgendaItem[]>;
  person(scope: AccessScope, id: string): Promise<PersonDetails | null>;
  /** People one of whose names begins so, whoever spoke most first. */
  people(scope: AccessScope, prefix: string, limit?: number): Promise<PersonRecord[]>;
  /** Who held an office, by what records in scope show, whoever held it longest first. */
  officeHolders(scope: AccessScope, query: OfficeQuery): Promise<OfficeHolder[]>;
  /** A paper by its number, „20/1234“ or as cited; null where it neither is in the store nor is cited. */
  paper(scope: AccessScope, number: string): Promise<PaperRecord | null>;
  /** Papers whose number begins so, or whose title has the text. */
  papers(scope: AccessScope, text: string): Promise<PaperListing[]>;
  /** Numbers of the Drucksachen that a document names, or that speeches on one of its agenda items do. */
  cited(scope: AccessScope, documentId: string, agendaIndex?: number): Promise<string[]>;
  /** Takes in what DIP gives: entities as its interface or an export has them. They are public: all scopes see them. */
  importDip(values: readonly unknown[]): Promise<DipImport>;
}
