/** Entry of a process that opens a library with our own embedder and searches it until it is killed. */
import { openLibrary } from '../../../ingest/library.ts';
import { type Asked, observe } from './observe.ts';

process.on('message', (start: { dataDir: string; asked: Asked[] }) => void search(start));

async function search({ dataDir, asked }: { dataDir: string; asked: Asked[] }): Promise<void> {
  const library = await openLibrary({ dataDir, embedder: { kind: 'own' } });
  for (;;) for (const one of asked) process.send!(await observe(library, one));
}
