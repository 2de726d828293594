import { AIMessage, type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAICompletions } from '@langchain/openai';
import { harmless } from '../../prompts/harmless.ts';
import type { RenderedPrompt } from '../../prompts/prompt.ts';
import type { ModelConfig } from '../settings/models.ts';
import { version } from '../version.ts';
import type { ChatMessages } from './chat-model.ts';

export interface CallSettings {
  maxTokens: number;
  temperature: number;
  /** JSON Schema the answer is to keep to, with its name. */
  schema?: { name: string; schema: Record<string, unknown> } | undefined;
}

/** LangChain's client for one call. It never tries again by itself and takes no settings from the environment. */
export function clientFor(config: ModelConfig, { maxTokens, temperature }: CallSettings) {
  return new ChatOpenAICompletions({
    model: config.model,
    apiKey: config.key?.reveal() ?? 'keiner',
    temperature,
    maxTokens,
    maxRetries: 0,
    timeout: config.totalSeconds * 1000,
    configuration: {
      baseURL: config.url,
      organization: null,
      project: null,
      logLevel: 'off',
      fetch: fetchPlainly(config),
    },
  });
}

/** The headers the protocol needs, and none that tell about this machine. */
function fetchPlainly(config: ModelConfig): typeof fetch {
  return function fetchModel(input, init = {}) {
    return fetch(input, { ...init, headers: headersFor(config) });
  };
}

/** What every request carries, the key among it. */
export function headersFor({ key }: Pick<ModelConfig, 'key'>): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': `Amtsfeder/${version}`,
    ...(key && { authorization: `Bearer ${key.reveal()}` }),
  };
}

/**
 * The messages of a request: one system message from a prompt file, what was said before, and the task. Whatever
 * role a turn claims, it becomes one of a person or of the model, and no mark in it begins another.
 */
export function messagesOf(prompt: RenderedPrompt | ChatMessages): BaseMessage[] {
  const history = 'history' in prompt ? prompt.history : [];
  return [
    new SystemMessage(prompt.system),
    ...history.map(({ role, text }) =>
      role === 'assistant' ? new AIMessage(harmless(text)) : new HumanMessage(harmless(text)),
    ),
    new HumanMessage(prompt.user),
  ];
}
