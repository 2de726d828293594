import type { LibraryErrorCode } from '../library-error.ts';

/** To the child. Once `load`, with an absolute path, then one `score` at a time. */
export type RerankerRequest =
  { type: 'load'; path: string } | { type: 'score'; query: string; texts: readonly string[] };

/** From the child, one per request. */
export type RerankerReply =
  | { type: 'loaded' }
  | { type: 'scores'; scores: number[] }
  | { type: 'failed'; code: LibraryErrorCode; message: string; detail: string };
