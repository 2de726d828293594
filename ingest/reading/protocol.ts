import type { SourceDocument } from '../document.ts';
import type { Limits } from '../readers/limits.ts';
import type { ReadErrorCode } from '../readers/read-error.ts';

/** What the reading process is asked. Limits on time and memory are the parent's to keep. */
export interface ReadRequest {
  /** The bytes, or the path of a file that holds them. */
  source: Uint8Array | string;
  name: string;
  limits: Limits;
}

export type ReadReply =
  { document: SourceDocument } | { error: { code: ReadErrorCode; message: string; detail: string } };
