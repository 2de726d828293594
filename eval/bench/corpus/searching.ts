/** Entry of a process that opens a library, warms up, times searches and tells its memory. */
import { openLibrary } from '../../../ingest/library.ts';
import { peakMemory } from '../../metrics/timing.ts';
import { searchTimes, type SearchTimes } from './search-times.ts';

export interface ToSearch {
  dataDir: string;
  warmUp: string[];
  timed: string[];
}

export interface Searched {
  times: SearchTimes[];
  /** In MB. */
  peakMemory: number;
}

process.once('message', (asked: ToSearch) => void search(asked));

async function search({ dataDir, warmUp, timed }: ToSearch): Promise<void> {
  const library = await openLibrary({ dataDir, embedder: { kind: 'own' } });
  await searchTimes(library, warmUp, 1);
  const times: SearchTimes[] = [];
  for (const users of [1, 8]) times.push(await searchTimes(library, timed, users));
  await library.close();
  process.send!({ times, peakMemory: peakMemory() } satisfies Searched);
  process.disconnect();
}
