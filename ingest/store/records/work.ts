import { LibraryError } from '../../library-error.ts';
import type { AccessScope } from '../access-scope.ts';

export const workKinds = [
  'conversation',
  'draft',
  'inquiry',
  'simplification',
  'question',
  'summary',
  'check',
  'comparison',
  'parliament',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** Something a person makes and goes on with. Only its owner sees it, and whoever has the link while it is shared. */
export interface Work {
  id: string;
  kind: WorkKind;
  title: string;
  /** Name of the dossier it belongs to. */
  dossier: string | null;
  /** Counts the savings, from 1. */
  revision: number;
  /** JSON; its form is the business of whoever stores it. */
  body: unknown;
  /** ISO times. */
  createdAt: string;
  updatedAt: string;
  /** Since when everyone in the house may read it by its link; null while nobody may. */
  sharedAt: string | null;
}

export interface NewWork {
  /** Given where the work goes by the id of what it came of. */
  id?: string | undefined;
  kind: WorkKind;
  title: string;
  /** Name; made when there is none. */
  dossier?: string | null | undefined;
  body: unknown;
}

export interface WorkChange {
  /** The revision that the change was made on. */
  revision: number;
  title?: string | undefined;
  body: unknown;
  /** Keeps the state before as a version, however young the last kept one is. */
  keep?: boolean | undefined;
}

export interface WorkFilter {
  kind?: WorkKind | undefined;
  /** Only works with these words in their titles, whatever their case. */
  title?: string | undefined;
  /** Name or id. */
  dossier?: string | undefined;
  offset?: number | undefined;
  /** 100 unless told. */
  limit?: number | undefined;
}

export interface WorkVersion {
  revision: number;
  title: string;
  savedAt: string;
}

/** Somebody saved in between, perhaps the same person in another window. */
export class WorkConflictError extends LibraryError {
  override readonly name = 'WorkConflictError';
  readonly current: Work;

  constructor(current: Work) {
    super('work-conflict', 'Dieser Stand wurde inzwischen an anderer Stelle geändert.');
    this.current = current;
  }
}

/** The works of the person whom the scope names; others' look as if they did not exist. */
export interface Works {
  create(scope: AccessScope, work: NewWork): Promise<Work>;
  /** Last changed first; `total` counts beyond `limit`. */
  list(scope: AccessScope, filter?: WorkFilter): Promise<{ works: Omit<Work, 'body'>[]; total: number }>;
  get(scope: AccessScope, id: string): Promise<Work | null>;
  /** A work that its owner shares, read by somebody who may read its dossier. */
  shared(scope: AccessScope, id: string): Promise<Work | null>;
  /** Begins or ends sharing. Null when there is none. */
  share(scope: AccessScope, id: string, shared: boolean): Promise<Work | null>;
  /** Null when there is none. */
  rename(scope: AccessScope, id: string, title: string): Promise<Work | null>;
  /**
   * The work as saved; null when there is none. What stood there before stays as a version when `keep` says so or
   * the last kept one is ten minutes old.
   *
   * @throws WorkConflictError when `revision` is not the current one; nothing is changed then
   */
  save(scope: AccessScope, id: string, change: WorkChange): Promise<Work | null>;
  /** Kept earlier states, newest first. */
  versions(scope: AccessScope, id: string): Promise<WorkVersion[]>;
  /** The work as it stood at that revision, current or kept. */
  version(scope: AccessScope, id: string, revision: number): Promise<Work | null>;
  /** False when there is none. For thirty days the removal can be undone. */
  remove(scope: AccessScope, id: string): Promise<boolean>;
  restore(scope: AccessScope, id: string): Promise<boolean>;
}
