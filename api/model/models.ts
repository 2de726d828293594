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
  /** What is known of each model, the default first; `probe` asks the servers and makes each model say a word. */
  status(signal: AbortSignal, options?: { probe?: boolean }): Promise<ModelStatus[]>;
}

/** The configured models; no server is asked before one of them is used. */
export function openModels({ default: chosen, models: configs }: ModelsConfig): Models {
  const models = new Map(configs.map((config) => [config.name, new OpenChatModel(config)]));
  return {
    default: () => (chosen === null ? null : (models.get(chosen) ?? null)),
    named: (name) => models.get(name) ?? null,
    status: (signal, { probe = false } = {}) =>
      Promise.all(
        Array.from(models.values())
          .sort((a, b) => Number(b.name === chosen) - Number(a.name === chosen))
          .map((model) => statusOf(model, { probe, signal })),
      ),
  };
}
