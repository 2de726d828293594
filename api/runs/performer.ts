import type { NewWork } from '../../ingest/store/records/work.ts';
import type { AccessScope } from '../../ingest/store/access-scope.ts';
import type { Services } from '../services.ts';
import type { Task } from '../tasks/task.ts';
import type { WritingContext } from '../tasks/writing/engine.ts';
import type { GivenDocument } from '../uploads/task-input.ts';

/** What long tasks work with. */
export type RunServices = Pick<
  Services,
  'config' | 'library' | 'readers' | 'models' | 'prompts' | 'forms' | 'log'
>;

export type DescribeContext = RunServices & { scope: AccessScope };
export type PerformContext = RunServices & WritingContext;

/** One request of a kind: what it is called while it runs, and how it is done. */
export interface Performer {
  /** @throws ApiError for what cannot be done */
  describe(
    context: DescribeContext,
    files: readonly GivenDocument[],
  ): Promise<{ title: string; dossier: string | null }>;
  /** Does it; what is returned is kept. */
  perform(context: PerformContext, files: readonly GivenDocument[]): Task<NewWork>;
}
