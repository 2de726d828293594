import { WorkConflictError, type Works } from '../../../ingest/store/records/work.ts';
import type { AccessScope } from '../../../ingest/store/access-scope.ts';
import {
  type Conversation,
  type ConversationBody,
  conversationBodySchema,
  type ConversationHead,
  type ConversationContext,
} from '../../contract/conversation.ts';
import { OwnWorks, type WorkOf } from '../own-works.ts';

/** What a conversation is called until its first question, or its owner, names it. */
export const untitled = 'Neues Gespräch';

/** The conversations of one person, over the store of works. Methods throw `not-found` for ids there are none of. */
export class Conversations {
  readonly #works: OwnWorks<ConversationBody>;

  constructor(works: Works, scope: AccessScope) {
    const kind = {
      kind: 'conversation' as const,
      schema: conversationBodySchema,
      what: 'Dieses Gespräch',
    };
    this.#works = new OwnWorks(works, scope, kind);
  }

  /** Last changed first. */
  async list(page: { offset: number; limit: number }) {
    const { works, total } = await this.#works.list(page);
    return { conversations: works.map(headOf), total };
  }

  async create(title: string, context: ConversationContext): Promise<Conversation> {
    const body: ConversationBody = { context, turns: [] };
    return conversationOf(await this.#works.create({ title, body }));
  }

  async get(id: string): Promise<Conversation> {
    return conversationOf(await this.#works.get(id));
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
        return conversationOf(await this.#works.save(id, { revision, title, body, keep }));
      } catch (error) {
        if (!(error instanceof WorkConflictError)) throw error;
      }
    }
  }

  remove(id: string): Promise<void> {
    return this.#works.remove(id);
  }

  async restore(id: string): Promise<Conversation> {
    return conversationOf(await this.#works.restore(id));
  }

  versions(id: string) {
    return this.#works.versions(id);
  }

  async version(id: string, revision: number): Promise<Conversation> {
    return conversationOf(await this.#works.version(id, revision));
  }

  /** Makes an earlier state the current one; the state before stays as a version. */
  async restoreVersion(id: string, revision: number): Promise<Conversation> {
    const { title, context, turns } = await this.version(id, revision);
    return this.change(id, () => ({ title, context, turns }), true);
  }
}

/** What lists show of a conversation. */
export function headOf({ id, title, revision, createdAt, updatedAt }: ConversationHead): ConversationHead {
  return { id, title, revision, createdAt, updatedAt };
}

const conversationOf = (work: WorkOf<ConversationBody>): Conversation => ({ ...headOf(work), ...work.body });
