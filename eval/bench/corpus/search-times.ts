import type { Library } from '../../../ingest/library-types.ts';
import type { AccessScope } from '../../../ingest/store/access-scope.ts';
import { durations } from '../../metrics/timing.ts';

export const scope: AccessScope = { user: 'bench', dossiers: 'all' };

/** What searches for ten hits took, so many at once. */
export interface SearchTimes {
  users: number;
  /** Of each search, by the clock. */
  milliseconds: number[];
  /** Of a search in the mean, in milliseconds of this process. */
  processorTime: number;
}

export async function searchTimes(
  library: Library,
  queries: readonly string[],
  users: number,
): Promise<SearchTimes> {
  const before = process.cpuUsage();
  const search = (query: string) => library.search(scope, { query, limit: 10 });
  const milliseconds = await durations(queries, users, search);
  const { user, system } = process.cpuUsage(before);
  return { users, milliseconds, processorTime: (user + system) / 1_000 / queries.length };
}
