import { setTimeout as wait } from 'node:timers/promises';
import type { z } from 'zod';
import type { RenderedPrompt } from '../../prompts/prompt.ts';
import type { ModelConfig } from '../settings/models.ts';
import { attempt } from './attempt.ts';
import type { ChatMessages, ChatModel, ChatOptions, Ending } from './chat-model.ts';
import type { CallSettings } from './connection.ts';
import { describeFailure, tooLong, unreadable } from './describe-failure.ts';
import { complaints, jsonSchemaOf, readJsonAnswer } from './json-answer.ts';
import { ModelError } from './model-error.ts';
import { waitBefore } from './retry.ts';
import { askServer, askTokens, type ServerInfo } from './server-info.ts';
import { Slots } from './slots.ts';
import { estimateTokens, readTooLittle } from './tokens.ts';

/** What is taken in where neither settings nor server say. */
const assumedContext = 8192;
/** Least room for an answer; below it a text counts as too long. */
const leastOutput = 256;

type Prompt = RenderedPrompt | ChatMessages;

/** A chat model at a server that speaks the OpenAI protocol; nothing is asked before its first use. */
export class OpenChatModel implements ChatModel {
  readonly #slots: Slots;
  #info: ServerInfo | null = null;
  #asking: Promise<void> | null = null;
  /** Servers that know no guided output refuse it once. */
  #guided = true;

  constructor(readonly config: ModelConfig) {
    this.#slots = new Slots(config.parallel);
  }

  get name(): string {
    return this.config.name;
  }

  get model(): string {
    return this.config.model;
  }

  get temperature(): number {
    return this.config.temperature;
  }

  get parallel(): number {
    return this.config.parallel;
  }

  get contextTokens(): number {
    return this.config.contextTokens ?? this.#info?.contextTokens ?? assumedContext;
  }

  get outputTokens(): number {
    return Math.min(this.config.outputTokens, Math.floor(this.contextTokens / 2));
  }

  /** What the server has told about itself; null before `prepare`, or when it told nothing. */
  get info(): ServerInfo | null {
    return this.#info;
  }

  async prepare(signal: AbortSignal): Promise<void> {
    if (this.#info?.settled) return;
    this.#asking ??= this.ask(signal)
      .then(() => undefined)
      .catch(() => undefined)
      .finally(() => (this.#asking = null));
    await this.#asking;
  }

  /**
   * Asks the server anew, whatever is known already.
   *
   * @returns the status of its answer
   * @throws fetch's error when nothing answers
   */
  async ask(signal: AbortSignal): Promise<number> {
    const { status, info } = await askServer(this.config, signal);
    this.#info = info ?? this.#info;
    return status;
  }

  async countTokens(text: string): Promise<number> {
    if (!this.#info?.tokenizes) return estimateTokens(text);
    const counted = await askTokens(this.config, text, AbortSignal.timeout(10_000)).catch(() => null);
    return counted ?? estimateTokens(text);
  }

  async *stream(prompt: Prompt, options: ChatOptions): AsyncGenerator<string> {
    yield* this.#answer(prompt, options);
  }

  async complete(prompt: Prompt, options: ChatOptions): Promise<Ending & { text: string }> {
    return this.#whole(prompt, options);
  }

  async object<T>(prompt: Prompt, schema: z.ZodType<T>, options: ChatOptions): Promise<T> {
    const wanted = { name: prompt.id.replaceAll('-', '_'), schema: jsonSchemaOf(schema) };
    const first = await this.#guidedAnswer(prompt, wanted, options);
    const read = schema.safeParse(readJsonAnswer(first));
    if (read.success) return read.data;
    const complaint =
      `Antworte allein mit JSON nach diesem Schema:\n${JSON.stringify(wanted.schema)}\n\n` +
      `An deiner vorigen Antwort war falsch:\n${complaints(readJsonAnswer(first), read.error)}`;
    const corrected = { ...prompt, user: `${prompt.user}\n\n${complaint}` };
    const second = schema.safeParse(readJsonAnswer(await this.#guidedAnswer(corrected, wanted, options)));
    if (!second.success) throw unreadable(this.config);
    return second.data;
  }

  async #guidedAnswer(
    prompt: Prompt,
    schema: NonNullable<CallSettings['schema']>,
    options: ChatOptions,
  ): Promise<string> {
    if (this.#guided) {
      try {
        return (await this.#whole(prompt, options, schema)).text;
      } catch (error) {
        // A server that cannot guide says so by refusing the request.
        if (!(error instanceof ModelError && error.code === 'model-failed' && error.refused)) throw error;
        this.#guided = false;
      }
    }
    return (await this.#whole(prompt, options)).text;
  }

  async #whole(
    prompt: Prompt,
    options: ChatOptions,
    schema?: CallSettings['schema'],
  ): Promise<Ending & { text: string }> {
    let text = '';
    let ending: Ending | undefined;
    const onRestart = () => (text = '');
    const onEnd = (end: Ending) => {
      ending = end;
      options.onEnd?.(end);
    };
    // Nothing is passed on before the end, so that an answer that breaks off can be asked for again.
    const answer = this.#answer(prompt, { ...options, onRestart, onEnd }, { schema, restarts: true });
    for await (const delta of answer) text += delta;
    return { text: text.trim(), ...ending! };
  }

  /** The answer in pieces; tries again as long as nothing of it has been passed on, or the caller takes it back. */
  async *#answer(
    prompt: Prompt,
    options: ChatOptions,
    { schema, restarts = false }: { schema?: CallSettings['schema']; restarts?: boolean } = {},
  ): AsyncGenerator<string> {
    const { signal, onRetry, onRestart, onEnd } = options;
    await this.prepare(signal);
    const settings = { ...(await this.#settingsFor(prompt, options)), schema };
    const release = await this.#slots.take(signal);
    let passedOn = false;
    try {
      for (let failed = 0; ;) {
        try {
          for await (const event of attempt(this.config, prompt, settings, signal)) {
            if (event.type === 'text') {
              passedOn = true;
              yield event.text;
            } else if (event.type === 'restart') {
              if (passedOn && !onRestart) throw unreadable(this.config);
              onRestart?.();
            } else {
              this.#requireWholePrompt(prompt, event.ending);
              onEnd?.(event.ending);
            }
          }
          return;
        } catch (thrown) {
          signal.throwIfAborted();
          const error = describeFailure(thrown, this.config, passedOn);
          const seconds = passedOn && !restarts ? null : waitBefore(++failed, error);
          if (seconds === null) throw error;
          if (passedOn) onRestart?.();
          onRetry?.({ attempt: failed, waitSeconds: seconds, reason: error.detail });
          await wait(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted());
        }
      }
    } finally {
      release();
    }
  }

  /** Room for the answer is what the prompt leaves. */
  async #settingsFor(prompt: Prompt, { maxTokens, temperature }: ChatOptions): Promise<CallSettings> {
    const text = textOf(prompt);
    let asked = estimateTokens(text);
    if (asked + leastOutput > this.contextTokens) asked = await this.countTokens(text);
    const room = this.contextTokens - asked;
    if (room < leastOutput) throw tooLong(this.config, asked, this.contextTokens);
    return {
      maxTokens: Math.min(maxTokens ?? this.outputTokens, this.outputTokens, room),
      temperature: temperature ?? this.config.temperature,
    };
  }

  /** Some servers cut long prompts off silently; what they count gives them away. */
  #requireWholePrompt(prompt: Prompt, { tokens }: Ending): void {
    const text = textOf(prompt);
    if (readTooLittle(text, tokens.prompt)) throw tooLong(this.config, estimateTokens(text), tokens.prompt);
  }
}

function textOf(prompt: Prompt): string {
  const history = 'history' in prompt ? prompt.history : [];
  return [prompt.system, ...history.map(({ text }) => text), prompt.user].join('\n');
}
