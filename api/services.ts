import type { Library } from '../ingest/library-types.ts';
import type { SourceDocument } from '../ingest/document.ts';
import type { Prompts } from '../prompts/load.ts';
import type { Config } from './config.ts';
import type { Forms } from './forms/forms.ts';
import type { Models } from './model/models.ts';
import type { Runner } from './runs/runner.ts';

/** Reads files (bytes, or a path on disk) without storing them; see `ingest/reading/`. */
export interface Readers {
  /** @throws ReadError */
  read(source: Uint8Array | string, name: string): Promise<SourceDocument>;
}

/** What the application works with; opened by whoever starts it, closed by the same. */
export interface Services {
  config: Config;
  library: Library;
  readers: Readers;
  /** Chat models; none need be configured. */
  models: Models;
  prompts: Prompts;
  /** The document forms of this house. */
  forms: Forms;
  /** Does long tasks while nobody need wait for them. */
  runs: Runner;
  /** Where the built page lies; null serves the API only. */
  page: string | null;
  /** Takes errors the caller learns nothing about. */
  log(error: unknown): void;
}
