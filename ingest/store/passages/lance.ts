import { availableParallelism } from 'node:os';
import type * as Lance from '@lancedb/lancedb';
import { requireProcessor } from './processor.ts';

let loading: Promise<typeof Lance> | undefined;

/** LanceDB's library, loaded once, and only where the processor can run it. Throws ProcessorError. */
export function loadLance(): Promise<typeof Lance> {
  loading ??= requireProcessor().then(() => {
    // A switch of the library's native part: without it, it warns on stderr whenever indexes are listed.
    process.env['LANCE_INCLUDE_VECTOR_CENTROIDS'] ??= 'false';
    // It keeps two cores for reading files: on a machine of two or three, a search's parts would wait for one another.
    process.env['LANCE_CPU_THREADS'] ??= String(Math.max(2, availableParallelism() - 2));
    return import('@lancedb/lancedb');
  });
  return loading;
}

/**
 * A full-text index over tokens that are ready made: words are cut at white space and nothing else is done to them.
 * Every option is set, because the defaults are English and drop long tokens.
 */
export function tokenIndex({ Index }: typeof Lance, { positions }: { positions: boolean }): Lance.Index {
  return Index.fts({
    baseTokenizer: 'whitespace',
    language: 'German',
    withPosition: positions,
    maxTokenLength: 1_000,
    lowercase: false,
    stem: false,
    removeStopWords: false,
    asciiFolding: false,
    ngramMinLength: 3,
    ngramMaxLength: 3,
    prefixOnly: false,
    blockSize: 128,
  });
}
