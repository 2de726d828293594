import type { Failure } from '../../store/records/document-record.ts';
import type { DipAccess, DipQuery } from './fetch-dip.ts';
import type { DipImport } from './import-dip.ts';
import type { DipResource } from './resources.ts';

export type DipIntakeSource = 'interface' | 'files';

/** `stopped` by somebody, or by the end of the process. */
export type DipIntakeState = 'running' | 'done' | 'failed' | 'stopped';

/** A list of the interface, or a file. */
export interface DipPart {
  /** The list's name in the interface, or the file's. */
  name: string;
  /** Answers of the interface; 0 for a file. */
  pages: number;
  /** How many pages there are, by the size of the first; null before it. */
  pagesTotal: number | null;
  /** Entities taken in, of how many. */
  documents: number;
  total: number | null;
  done: boolean;
  /** Why a file was not taken in. */
  error: Failure | null;
}

/** One time somebody takes in something from DIP. */
export interface DipIntake {
  id: string;
  source: DipIntakeSource;
  term: number | null;
  /** ISO dates. */
  from: string | null;
  to: string | null;
  state: DipIntakeState;
  parts: DipPart[];
  /** What it gave so far. */
  taken: DipImport;
  problem: Failure | null;
  /** Until when the interface wants not to be asked; ISO. */
  waitingUntil: string | null;
  /** Whether it can go on where it ended. */
  canGoOn: boolean;
  /** ISO. */
  startedAt: string;
  endedAt: string | null;
}

/** How much of DIP is there. */
export interface DipStock {
  matters: number;
  /** Steps of matters. */
  events: number;
  papers: number;
  /** Plenary records known by number and date. */
  records: number;
  people: number;
  /** When something was taken in last; ISO. */
  lastAt: string | null;
}

/** A file with what it holds, or why it cannot be read. */
export type DipFile = { name: string } & ({ entities: unknown[] } | { error: Failure });

export interface DipFetch extends Omit<DipQuery, 'resource'> {
  resources: readonly DipResource[];
}

/**
 * What is taken in from DIP, one intake at a time, while nobody need wait. All of it is public: whoever uses this house
 * sees the same. What was taken in stays, however an intake ends.
 */
export interface Dip {
  stock(): Promise<DipStock>;
  /** The newest first. */
  list(): Promise<DipIntake[]>;
  find(id: string): Promise<DipIntake | null>;
  /** Begins to fetch lists of the interface. @throws LibraryError `dip-busy` while another intake runs */
  fetch(access: DipAccess, asked: DipFetch): Promise<DipIntake>;
  /** Begins to take in files. @throws LibraryError `dip-busy` */
  takeFiles(files: readonly DipFile[]): Promise<DipIntake>;
  /** Goes on fetching behind the last page that was taken in; null where there is nothing to go on with. @throws LibraryError `dip-busy` */
  goOn(access: DipAccess, id: string): Promise<DipIntake | null>;
  /** Ends an intake that runs; nothing happens where it has ended. */
  stop(id: string): Promise<void>;
  /** An intake now and whenever it changes, until it has ended or `signal` aborts. */
  watch(id: string, signal: AbortSignal): AsyncGenerator<DipIntake>;
}
