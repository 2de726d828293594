import type { RenderedPrompt } from '../../../prompts/prompt.ts';
import type { ChatMessages, ChatModel, Ending, Retry } from '../../model/chat-model.ts';
import { Channel } from './channel.ts';

/** What happens while a model answers, in order. */
export type AnswerEvent =
  | { type: 'text'; text: string }
  | { type: 'restart' }
  | { type: 'retry'; retry: Retry }
  | { type: 'end'; ending: Ending };

/**
 * A model's answer together with what happens around it. Leaving the loop ends the request.
 *
 * @throws as `ChatModel.stream`
 */
export async function* follow(
  model: ChatModel,
  prompt: RenderedPrompt | ChatMessages,
  { signal, maxTokens }: { signal: AbortSignal; maxTokens?: number | undefined },
): AsyncGenerator<AnswerEvent> {
  const events = new Channel<AnswerEvent>();
  const left = new AbortController();
  const options = {
    signal: AbortSignal.any([signal, left.signal]),
    maxTokens,
    onRestart: () => events.push({ type: 'restart' }),
    onRetry: (retry: Retry) => events.push({ type: 'retry', retry }),
    onEnd: (ending: Ending) => events.push({ type: 'end', ending }),
  };
  const answering = (async () => {
    for await (const text of model.stream(prompt, options)) events.push({ type: 'text', text });
  })();
  answering.then(
    () => events.close(),
    (error: unknown) => events.fail(error),
  );
  try {
    yield* events;
  } finally {
    left.abort();
  }
}
