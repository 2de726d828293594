import type { Passage } from './passage.ts';

/**
 * How an input is put into a prompt. `line`: plain text on one line, or a list with one line each. `number`: written
 * out. `request`: what the person wants, in a block of its own. `text`: a text of any length, in a block as material.
 * `passages`: numbered material, each passage in a block of its own.
 */
export const inputKinds = ['line', 'number', 'request', 'text', 'passages'] as const;
export type InputKind = (typeof inputKinds)[number];

/** What the model is to return: `cited` sentences with markers, plain `text`, or one `line`. */
export const outputKinds = ['cited', 'text'] as const;

/** A prompt file, read and validated. */
export interface Prompt {
  id: string;
  version: string;
  /** German, for people who look at provenance. */
  purpose: string;
  inputs: Readonly<Record<string, { kind: InputKind; optional: boolean }>>;
  output: (typeof outputKinds)[number];
  /** SHA-256 of the file and the rules it takes in, in hexadecimal. */
  hash: string;
  /** Templates in LangChain's f-string format. */
  system: string;
  user: string;
}

export type PromptInput = string | number | readonly string[] | readonly Passage[] | undefined;

/** A prompt with its inputs filled in, ready to be sent. */
export interface RenderedPrompt {
  id: string;
  version: string;
  hash: string;
  system: string;
  user: string;
}

/** A prompt cannot be used: its file is wrong, or what it is given. Meant for whoever wrote file or call. */
export class PromptError extends Error {
  override readonly name = 'PromptError';
}
