import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** The records of a JSON lines file, plain or gzipped (`.gz`), one at a time. */
export async function* jsonLines<T>(path: string): AsyncGenerator<T> {
  const file = createReadStream(path);
  const text = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
    if (line !== '') yield JSON.parse(line) as T;
  }
}
