import type { z } from 'zod';
import type { RenderedPrompt } from '../../prompts/prompt.ts';

/** What was said before in a conversation. There is no role for instructions: those come from a prompt file only. */
export interface Turn {
  role: 'user' | 'assistant';
  text: string;
}

/** A prompt, with what was said before it. */
export interface ChatMessages extends RenderedPrompt {
  history: readonly Turn[];
}

export interface Retry {
  /** From 1. */
  attempt: number;
  waitSeconds: number;
  /** German phrase: „Der Modellserver ist ausgelastet.“ */
  reason: string;
}

/** How an answer ended. */
export interface Ending {
  /** `length`: the answer reached the output limit. */
  finish: 'stop' | 'length';
  /** As counted by the server, else estimated. */
  tokens: { prompt: number; completion: number };
}

export interface ChatOptions {
  signal: AbortSignal;
  /** Fewer than the model's own limit. */
  maxTokens?: number | undefined;
  temperature?: number | undefined;
  onRetry?: ((retry: Retry) => void) | undefined;
  /**
   * Called when everything delivered so far turns out to be thinking and the answer begins only now. Without it such
   * an answer ends with `model-format`.
   */
  onRestart?: (() => void) | undefined;
  /** Called once, after the last delta. */
  onEnd?: ((ending: Ending) => void) | undefined;
}

export interface ChatModel {
  /** What people here call it. */
  readonly name: string;
  /** What the server calls it. */
  readonly model: string;
  readonly temperature: number;
  /** Tokens for question and answer together, as far as known: configured, told by the server, or 8192. */
  readonly contextTokens: number;
  readonly outputTokens: number;
  /** Requests that may be under way at the same time. */
  readonly parallel: number;
  /** Asks the server once for its limits; never throws, so that a server that does not tell still works. */
  prepare(signal: AbortSignal): Promise<void>;
  /** By the server's tokenizer where it offers one, else a safe estimate: rather too many. */
  countTokens(text: string): Promise<number> | number;
  /**
   * The answer as it comes, without thinking text. Ending the iteration early ends the request.
   *
   * @throws ModelError; the signal's reason when it is aborted
   */
  stream(prompt: RenderedPrompt | ChatMessages, options: ChatOptions): AsyncIterable<string>;
  /** The whole answer at once. @throws as `stream` */
  complete(prompt: RenderedPrompt | ChatMessages, options: ChatOptions): Promise<Ending & { text: string }>;
  /**
   * An answer of a given shape: the server is asked to keep to it, and asked once more when it did not.
   *
   * @throws as `stream`; ModelError `model-format` when the second answer has another shape, too
   */
  object<T>(prompt: RenderedPrompt | ChatMessages, schema: z.ZodType<T>, options: ChatOptions): Promise<T>;
}
