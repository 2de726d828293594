import type { ConversationContext, NewTurn } from '../../../api/contract/conversation.ts';
import type { StreamEvent } from '../../../api/contract/events.ts';
import { api, asStream, events } from './connection.ts';
import { succeeded } from './problem.ts';

const { conversations } = api;
const one = conversations[':id'];

export const listConversations = async (signal: AbortSignal) =>
  (await succeeded(conversations.$get({ query: { limit: '500' } }, { init: { signal } }))).json();

export const getConversation = async (id: string, signal: AbortSignal) =>
  (await succeeded(one.$get({ param: { id } }, { init: { signal } }))).json();

export const createConversation = async (context: ConversationContext) =>
  (await succeeded(conversations.$post({ json: { context } }))).json();

export const changeConversation = async (
  id: string,
  json: { title?: string; context?: ConversationContext },
) => (await succeeded(one.$patch({ param: { id }, json }))).json();

export const removeConversation = (id: string) => succeeded(one.$delete({ param: { id } }));

export const restoreConversation = (id: string) => succeeded(one.restore.$post({ param: { id } }));

export const listVersions = async (id: string, signal: AbortSignal) =>
  (await succeeded(one.versions.$get({ param: { id } }, { init: { signal } }))).json();

const version = one.versions[':revision'];

export const getVersion = async (id: string, revision: number, signal: AbortSignal) =>
  (await succeeded(version.$get({ param: { id, revision: String(revision) } }, { init: { signal } }))).json();

export const restoreVersion = async (id: string, revision: number) =>
  (await succeeded(version.restore.$post({ param: { id, revision: String(revision) } }))).json();

/** The answer as it comes about; the last event tells the question as it is kept. */
export async function* askInConversation(
  id: string,
  json: NewTurn,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent> {
  const request = one.turns.$post({ param: { id }, json }, { headers: asStream, init: { signal } });
  yield* events(await succeeded(request));
}

/** Ends what is being written in a conversation; the stream of the answer ends in order then. */
export const stopAnswer = (id: string) => succeeded(one.stop.$post({ param: { id } }));
