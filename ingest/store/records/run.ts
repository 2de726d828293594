import type { AccessScope } from '../access-scope.ts';

export type RunState = 'running' | 'failed' | 'stopped';

/** A long task as it is kept: enough to do it again, and what came of it so far. Only its owner sees it. */
export interface RunRecord {
  id: string;
  owner: string;
  /** What is done; known to whoever does it. */
  kind: string;
  title: string;
  /** Name of the dossier it is about. */
  dossier: string | null;
  state: RunState;
  /** JSON; their forms are the business of whoever stores them. */
  request: unknown;
  events: unknown;
  problem: unknown;
  /** ISO times. */
  startedAt: string;
  endedAt: string | null;
}

export type NewRun = Pick<RunRecord, 'kind' | 'title' | 'dossier' | 'request'>;
export type RunHead = Omit<RunRecord, 'request' | 'events'>;

/** The runs of the person whom the scope names, and those to be taken up again after a restart. */
export interface Runs {
  create(scope: AccessScope, run: NewRun): Promise<RunRecord>;
  /** The last hundred, newest first. */
  list(scope: AccessScope): Promise<RunHead[]>;
  get(scope: AccessScope, id: string): Promise<RunRecord | null>;
  /** Everybody's that were under way when the process ended, oldest first. */
  interrupted(): Promise<RunRecord[]>;
  /** Keeps what has come so far. */
  keep(id: string, events: unknown): Promise<void>;
  end(id: string, end: { state: 'failed' | 'stopped'; events: unknown; problem: unknown }): Promise<void>;
  /** Puts one that ended back to work. */
  again(id: string): Promise<void>;
  /** Forgets it: it has become a work, or nobody wants it any more. */
  remove(id: string): Promise<void>;
}
