import type { ModelStatus } from '../contract/models.ts';
import type { ModelsConfig } from '../settings/models.ts';
import type { ChatModel } from './chat-model.ts';
import { OpenChatModel } from './open-chat-model.ts';
import { statusOf } from './status.ts';

/** The chat models of this installation. */
export interface Models {
  /** The model used where none is chosen; null when none is configured. */
  default(): ChatModel | null;
  /** The model of that name; null when there is none. */
  named(name: string): ChatModel | null;
  /** How each model is doing; `trial` makes each say a word, which costs time at the model. */
  status(signal: AbortSignal, options?: { trial?: boolean }): Promise<ModelStatus[]>;
}

export function openModels({ default: chosen, models: configs }: ModelsConfig): Models {
  const models = new Map(configs.map((config) => [config.name, new OpenChatModel(config)]));
  return {
    default: () => (chosen === null ? null : (models.get(chosen) ?? null)),
    named: (name) => models.get(name) ?? null,
    status: (signal, { trial = false } = {}) =>
      Promise.all(
        Array.from(models.values(), (model) =>
          statusOf(model, { isDefault: model.name === chosen, trial, signal }),
        ),
      ),
  };
}
