import type { UsageMetadata } from '@langchain/core/messages';
import type { RenderedPrompt } from '../../prompts/prompt.ts';
import type { ModelConfig } from '../settings/models.ts';
import type { ChatMessages, Ending } from './chat-model.ts';
import { type CallSettings, clientFor, messagesOf } from './connection.ts';
import { cut, describeFailure, empty, silent, spent, tooSlow } from './describe-failure.ts';
import { ThinkingFilter } from './thinking.ts';
import { estimateTokens } from './tokens.ts';

export type AttemptEvent =
  | { type: 'text'; text: string }
  /** Everything before was thinking. */
  | { type: 'restart' }
  | { type: 'end'; ending: Ending };

/**
 * One request to the model and its answer, without a second try. Leaving it early closes the connection, by which
 * servers know that nobody waits any more.
 *
 * @throws ModelError; the signal's reason when it is aborted
 */
export async function* attempt(
  config: ModelConfig,
  prompt: RenderedPrompt | ChatMessages,
  settings: CallSettings,
  signal: AbortSignal,
): AsyncGenerator<AttemptEvent> {
  const request = new AbortController();
  const total = setTimeout(() => request.abort(tooSlow(config)), config.totalSeconds * 1000);
  const silence = new Silence(config.firstTokenSeconds * 1000);
  const thinking = new ThinkingFilter();
  let begun = false;
  let length = 0;
  let finish: string | undefined;
  let usage = null as UsageMetadata | null;
  try {
    const running = AbortSignal.any([signal, request.signal, silence.signal]);
    const { schema } = settings;
    const stream = await clientFor(config, settings).stream(messagesOf(prompt), {
      signal: running,
      ...(schema && { response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } } }),
    });
    for await (const chunk of stream) {
      silence.heard();
      finish = (chunk.response_metadata['finish_reason'] as string | undefined) ?? finish;
      usage = chunk.usage_metadata ?? usage;
      const { text, restart } = thinking.push(chunk.text);
      if (restart) yield { type: 'restart' };
      if (text === '') continue;
      begun = true;
      length += text.length;
      yield { type: 'text', text };
    }
    running.throwIfAborted();
    const rest = thinking.end();
    if (rest) yield { type: 'text', text: rest };
    if (finish === undefined) throw cut(config);
    if (!begun && rest.trim() === '') throw finish === 'length' ? spent(config) : empty(config);
  } catch (thrown) {
    signal.throwIfAborted();
    if (silence.signal.aborted) throw silent(config, begun);
    request.signal.throwIfAborted();
    throw describeFailure(thrown, config, begun);
  } finally {
    clearTimeout(total);
    silence.end();
    request.abort();
  }
  const tokens = {
    prompt: usage?.input_tokens ?? estimateTokens(prompt.system + prompt.user),
    completion: usage?.output_tokens ?? Math.ceil(length / 4),
  };
  yield { type: 'end', ending: { finish: finish === 'length' ? 'length' : 'stop', tokens } };
}

/** Aborts its signal when nothing has been heard for so long. */
class Silence {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout;

  constructor(readonly milliseconds: number) {
    this.#timer = this.#start();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#start();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #start(): NodeJS.Timeout {
    return setTimeout(() => this.#controller.abort(), this.milliseconds);
  }
}
