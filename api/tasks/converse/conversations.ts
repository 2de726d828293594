import { type Work, WorkConflictError, type Works } from '../../../ingest/store/records/work.ts';
import type { AccessScope } from '../../../ingest/store/access-scope.ts';
import {
  type Conversation,
  type ConversationBody,
  conversationBodySchema,
  type ConversationHead,
  type ConversationContext,
} from '../../contract/conversation.ts';
import { notFound } from '../../errors/api-error.ts';

/** What a conversation is called until its first question, or its owner, names it. */
export const untitled = 'Neues Gespräch';

/** The conversations of one person, over the store of works. Methods throw `not-found` for ids there are none of. */
export class Conversations {
  readonly #works: Works;
  readonly #scope: AccessScope;

  constructor(works: Works, scope: AccessScope) {
    this.#works = works;
    this.#scope = scope;
  }

  /** Last changed first. */
  async list(page: { offset: number; limit: number }) {
    const { works, total } = await this.#works.list(this.#scope, { kind: 'conversation', ...page });
    return { conversations: works.map(headOf), total };
  }

  async create(title: string, context: ConversationContext): Promise<Conversation> {
    const body: ConversationBody = { context, turns: [] };
    return conversationOf(await this.#works.create(this.#scope, { kind: 'conversation', title, body }));
  }

  async get(id: string): Promise<Conversation> {
    return conversationOf(await this.#find(id));
  }

  /**
   * Changes a conversation as it stands now: where somebody saved in between, `change` is applied to that.
   * `keep` keeps the state before as a version.
   */
  async change(
    id: string,
    change: (before: Conversation) => Partial<ConversationBody & { title: string }>,
    keep = false,
  ): Promise<Conversation> {
    for (;;) {
      const before = await this.get(id);
      const { title = before.title, context = before.context, turns = before.turns } = change(before);
      const { revision } = before;
      try {
        const body: ConversationBody = { context, turns };
        const saved = await this.#works.save(this.#scope, id, { revision, title, body, keep });
        if (saved) return conversationOf(saved);
      } catch (error) {
        if (!(error instanceof WorkConflictError)) throw error;
      }
    }
  }

  async remove(id: string): Promise<void> {
    await this.#find(id);
    await this.#works.remove(this.#scope, id);
  }

  /** Undoes a removal. */
  async restore(id: string): Promise<Conversation> {
    await this.#works.restore(this.#scope, id);
    return this.get(id);
  }

  /** Kept earlier states, newest first. */
  async versions(id: string) {
    await this.#find(id);
    return this.#works.versions(this.#scope, id);
  }

  async version(id: string, revision: number): Promise<Conversation> {
    await this.#find(id);
    const work = await this.#works.version(this.#scope, id, revision);
    if (!work) throw notFound('Diese Fassung');
    return conversationOf(work);
  }

  /** Makes an earlier state the current one; the state before stays as a version. */
  async restoreVersion(id: string, revision: number): Promise<Conversation> {
    const { title, context, turns } = await this.version(id, revision);
    return this.change(id, () => ({ title, context, turns }), true);
  }

  async #find(id: string): Promise<Work> {
    const work = await this.#works.get(this.#scope, id);
    if (work?.kind !== 'conversation') throw notFound('Dieses Gespräch');
    return work;
  }
}

/** What lists show of a conversation. */
export function headOf({ id, title, revision, createdAt, updatedAt }: ConversationHead): ConversationHead {
  return { id, title, revision, createdAt, updatedAt };
}

function conversationOf(work: Work): Conversation {
  return { ...headOf(work), ...conversationBodySchema.parse(work.body) };
}
