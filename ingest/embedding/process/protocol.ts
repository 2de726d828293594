import type { EmbeddingErrorCode } from '../embedding-error.ts';
import type { FolderConfig } from '../embedder.ts';

/** What the child process loads: our own model by its fast path, or any folder through transformers.js. */
export type ProcessModel = { kind: 'own'; path: string } | ({ kind: 'folder' } & FolderConfig);

export type Purpose = 'query' | 'passage';

/** To the child. Once `load`, then one `embed` at a time. */
export type ProcessRequest =
  { type: 'load'; model: ProcessModel } | { type: 'embed'; purpose: Purpose; texts: string[] };

export interface LoadedModel {
  /** Changes whenever vectors would. */
  fingerprint: string;
  dimensions: number;
}

/** From the child, one per request. `vectors` holds all rows one after another. */
export type ProcessReply =
  | { type: 'loaded'; model: LoadedModel }
  | { type: 'vectors'; vectors: Float32Array }
  | { type: 'failed'; code: EmbeddingErrorCode; message: string; detail: string };
