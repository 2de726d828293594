import { openLibrary } from '../../library.ts';
import { everything } from '../temporary-library.ts';
import { crashFiles } from './crash-files.ts';

/** What the process tells the one that will kill it. */
export type ChildMessage = { opened: true } | { acknowledged: string[] } | { finished: true };

const filesPerRequest = 10;
const [dataDir, count, round] = process.argv.slice(2);
const tell = (message: ChildMessage) => process.send?.(message);

const library = await openLibrary({ dataDir: dataDir! });
tell({ opened: true });
const files = crashFiles(Number(count), Number(round));
for (let from = 0; from < files.length; from += filesPerRequest) {
  const request = files.slice(from, from + filesPerRequest);
  await library.ingest(everything, request, 'Absturz');
  tell({ acknowledged: request.map(({ path }) => path) });
}
await library.idle();
tell({ finished: true });
