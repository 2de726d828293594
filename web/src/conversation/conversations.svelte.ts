import type {
  Conversation,
  ConversationContext,
  ConversationHead,
} from '../../../api/contract/conversation.ts';
import * as api from '../api/conversations.ts';
import { Request } from '../api/request.svelte.ts';
import { notices } from '../errors/notices.svelte.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { type ContextDraft, readContext } from './context.ts';
import { Thread } from './thread.svelte.ts';

/** The person's conversations: the list of them, and the one in the address. */
class Conversations {
  history = new Request<ConversationHead[]>();
  /** The conversation in the address; its answers go on being written while the person looks elsewhere. */
  open = new Request<Thread>();
  /** What a new conversation is to draw on. */
  context = $state.raw<ContextDraft>(readContext(new URLSearchParams()));
  /** What stands in the field of a new conversation. */
  question = $state('');
  #threads = new Map<string, Thread>();
  #shown = '';

  /** Opens the conversation that the address names, or prepares for a new one. */
  follow({ view, params }: Route): void {
    if (view !== 'gespraech') return;
    const id = params.get('gespraech') ?? '';
    const key = id || `${params.get('dokumente')} ${params.get('frage')}`;
    if (key === this.#shown) return;
    this.#shown = key;
    if (id) this.#load(id);
    else {
      this.open.clear();
      this.context = readContext(params);
      this.question = params.get('frage') ?? this.question;
      this.refresh();
    }
  }

  refresh(): void {
    void this.history.run(async (signal) => (await api.listConversations(signal)).conversations);
  }

  /** Begins a conversation with its first question and opens it. */
  async begin(question: string, context: ConversationContext): Promise<void> {
    try {
      const thread = this.#threadOf(await api.createConversation(context));
      this.question = '';
      this.#shown = thread.id;
      await this.open.run(async () => thread);
      router.go('gespraech', { dossier: router.param('dossier'), gespraech: thread.id });
      void thread.ask(question);
    } catch (error) {
      notices.fail(error, 'Das Gespräch ließ sich nicht beginnen.');
    }
  }

  async remove({ id, title }: ConversationHead): Promise<void> {
    try {
      await api.removeConversation(id);
      this.#threads.delete(id);
      notices.say(`„${title}“ ist entfernt.`, { label: 'Zurückholen', run: () => void this.#restore(id) });
    } catch (error) {
      notices.fail(error, `„${title}“ wurde nicht entfernt.`);
    }
    this.refresh();
  }

  async #restore(id: string): Promise<void> {
    try {
      await api.restoreConversation(id);
    } catch (error) {
      notices.fail(error, 'Das Gespräch ließ sich nicht zurückholen.');
    }
    this.refresh();
  }

  #load(id: string): void {
    const known = this.#threads.get(id);
    void this.open.run(async (signal) => known ?? this.#threadOf(await api.getConversation(id, signal)));
  }

  #threadOf(conversation: Conversation): Thread {
    const thread = new Thread(conversation);
    this.#threads.set(conversation.id, thread);
    return thread;
  }
}

export const conversations = new Conversations();
router.follow((route) => conversations.follow(route));
