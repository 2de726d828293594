import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { UsageError } from './command.ts';

/**
 * Opens files named on the command line for an upload; „-“ is standard input.
 *
 * @throws UsageError when a file is not there or not readable
 */
export async function openFiles(paths: readonly string[]): Promise<File[]> {
  return Promise.all(
    paths.map(async (path) => {
      if (path === '-') return new File([await buffer(process.stdin)], 'Standardeingabe');
      const blob = await blobOf(path);
      return new File([blob], basename(path));
    }),
  );
}

async function blobOf(path: string): Promise<Blob> {
  try {
    // Throws at once, not by its promise, where there is no file.
    return await openAsBlob(path);
  } catch (error) {
    throw new UsageError(`Die Datei „${path}“ gibt es nicht, oder sie ist nicht lesbar.`, { cause: error });
  }
}
