import { createHash } from 'node:crypto';
import type { RenderedPrompt } from '../../../prompts/prompt.ts';
import type { ModelUse } from '../../contract/grounded-text.ts';
import type { ChatModel, Ending } from '../../model/chat-model.ts';
import type { NumberedSource } from '../writing/numbered.ts';

/** Keeps account of how a task uses a language model. */
export class ModelRecord {
  readonly #prompts = new Map<string, { id: string; version: string; hash: string }>();
  readonly #shown = new Map<number, NumberedSource>();
  readonly #corrections: string[] = [];
  readonly #dropped = new Set<number>();
  readonly #tokens = { prompt: 0, completion: 0 };
  #requests = 0;
  #retries = 0;

  constructor(readonly model: ChatModel) {}

  /** A request with this prompt, that shows these passages. */
  asked({ id, version, hash }: RenderedPrompt, shown: readonly NumberedSource[] = []): void {
    this.#requests++;
    this.#prompts.set(hash, { id, version, hash });
    for (const source of shown) this.#shown.set(source.number, source);
  }

  ended({ tokens }: Pick<Ending, 'tokens'>): void {
    this.#tokens.prompt += tokens.prompt;
    this.#tokens.completion += tokens.completion;
  }

  retried(): void {
    this.#retries++;
  }

  /** What code changed about the model's text: a German sentence. */
  corrected(...sentences: string[]): void {
    this.#corrections.push(...sentences);
  }

  /** A number the model has cited, and no passage has. */
  dropped(number: number): void {
    this.#dropped.add(number);
  }

  /** The account so far, for provenance. */
  get use(): ModelUse {
    const { model, temperature, contextTokens, outputTokens } = this.model;
    return {
      model,
      temperature,
      contextTokens,
      outputTokens,
      prompts: [...this.#prompts.values()],
      requests: this.#requests,
      retries: this.#retries,
      tokens: { ...this.#tokens },
      passages: [...this.#shown.values()]
        .sort((a, b) => a.number - b.number)
        .map(({ number, source, passage }) => ({
          number,
          documentId: source.documentId,
          title: source.title,
          source: source.source,
          place: passage.place,
          hash: createHash('sha256').update(passage.text).digest('hex'),
        })),
      corrections: [...new Set([...this.#droppedMarkers(), ...this.#corrections])],
    };
  }
  #droppedMarkers(): string[] {
    if (this.#dropped.size === 0) return [];
    const numbers = [...this.#dropped].sort((a, b) => a - b).map((number) => `[${number}]`);
    return [`Verweise auf Stellen, die es nicht gibt, wurden entfernt: ${numbers.join(', ')}.`];
  }
}
