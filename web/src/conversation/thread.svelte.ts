import type {
  Conversation,
  ConversationContext,
  ConversationHead,
  Turn,
} from '../../../api/contract/conversation.ts';
import * as api from '../api/conversations.ts';
import { isAbort, toApiError, type ApiError } from '../api/problem.ts';
import { notices } from '../errors/notices.svelte.ts';
import { LiveText } from '../grounded/live.svelte.ts';
import { models } from '../models/models.svelte.ts';

/** One conversation: its questions and answers, and the answer that is being written. */
export class Thread {
  readonly id: string;
  head = $state.raw<ConversationHead>()!;
  context = $state.raw<ConversationContext>()!;
  turns = $state.raw<Turn[]>([]);
  /** What stands in the field below. */
  question = $state('');
  /** The answer being written; null while none is. */
  live = $state.raw<LiveText | null>(null);
  /** Why the last question did not get as far as the conversation. */
  error = $state.raw<ApiError | null>(null);
  #writing: AbortController | null = null;

  constructor(conversation: Conversation) {
    this.id = conversation.id;
    this.#show(conversation);
  }

  /** Asks, or asks in place of an earlier question; that and what follows it leave the conversation then. */
  async ask(question: string, replaces?: string): Promise<void> {
    if (this.live) return;
    const writing = new AbortController();
    const live = new LiveText('Die Frage wird gestellt');
    this.#writing = writing;
    this.live = live;
    this.error = null;
    let kept = false;
    try {
      const request = { question, ...models.requestModel, ...(replaces !== undefined && { replaces }) };
      for await (const event of api.askInConversation(this.id, request, writing.signal)) {
        if (event.type === 'turn') this.#take(event, replaces);
        else live.take(event);
        kept ||= event.type === 'turn';
      }
    } catch (error) {
      if (!kept) this.question ||= question;
      this.turns = this.turns.map((turn) =>
        turn.status === 'writing' ? { ...turn, status: 'stopped' } : turn,
      );
      if (!isAbort(error)) this.error = toApiError(error);
    } finally {
      this.live = null;
      this.#writing = null;
    }
  }

  /** Ends the writing, here and at the model; what has been written is kept. */
  stop(): void {
    const writing = this.#writing;
    api.stopAnswer(this.id).catch(() => writing?.abort());
  }

  async rename(title: string): Promise<void> {
    await this.#change({ title }, 'Das Gespräch wurde nicht umbenannt.');
  }

  async draw(context: ConversationContext): Promise<void> {
    await this.#change({ context }, 'Die Auswahl der Dokumente wurde nicht gespeichert.');
  }

  /** Makes an earlier state the current one; the state before is kept in turn. */
  async restoreVersion(revision: number): Promise<void> {
    try {
      this.#show(await api.restoreVersion(this.id, revision));
      notices.say('Die frühere Fassung gilt wieder. Die bisherige ist aufbewahrt.');
    } catch (error) {
      notices.fail(error, 'Die frühere Fassung ließ sich nicht zurückholen.');
    }
  }

  #show({ context, turns, ...head }: Conversation): void {
    this.head = head;
    this.context = context;
    this.turns = turns;
  }

  #take({ conversation, turn }: { conversation: ConversationHead; turn: Turn }, replaces?: string): void {
    this.head = conversation;
    const known = this.turns.findIndex(({ id }) => id === turn.id);
    if (known >= 0) this.turns = this.turns.with(known, turn);
    else {
      const at = this.turns.findIndex(({ id }) => id === replaces);
      this.turns = [...(at >= 0 ? this.turns.slice(0, at) : this.turns), turn];
    }
  }

  async #change(change: { title?: string; context?: ConversationContext }, failure: string): Promise<void> {
    try {
      const { context, turns: _turns, ...head } = await api.changeConversation(this.id, change);
      this.context = context;
      this.head = head;
    } catch (error) {
      notices.fail(error, failure);
    }
  }
}
