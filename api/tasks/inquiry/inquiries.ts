import type { AccessScope } from '../../../ingest/store/access-scope.ts';
import type { Works } from '../../../ingest/store/records/work.ts';
import { type Inquiry, inquirySchema, type StoredInquiry } from '../../contract/inquiry.ts';
import { OwnWorks, type WorkOf } from '../own-works.ts';

/** The Kleine Anfragen one person works on. Methods throw `not-found` for ids there are none of. */
export class Inquiries {
  readonly #works: OwnWorks<Inquiry>;

  constructor(works: Works, scope: AccessScope) {
    const kind = { kind: 'inquiry' as const, schema: inquirySchema, what: 'Diese Anfrage' };
    this.#works = new OwnWorks(works, scope, kind);
  }

  /** Last changed first. */
  async list(filter: { dossier?: string | undefined; offset: number; limit: number }) {
    const { works, total } = await this.#works.list(filter);
    return { inquiries: works.map(entryOf), total };
  }

  async create(body: Inquiry, dossier?: string): Promise<StoredInquiry> {
    return stored(await this.#works.create({ title: body.title, dossier, body }));
  }

  async get(id: string): Promise<StoredInquiry> {
    return stored(await this.#works.get(id));
  }

  /** @throws WorkConflictError when somebody has saved in between */
  async save(
    id: string,
    { revision, inquiry, keep }: { revision: number; inquiry: Inquiry; keep: boolean },
  ): Promise<StoredInquiry> {
    return stored(await this.#works.save(id, { revision, title: inquiry.title, body: inquiry, keep }));
  }

  remove(id: string): Promise<void> {
    return this.#works.remove(id);
  }

  async restore(id: string): Promise<StoredInquiry> {
    return stored(await this.#works.restore(id));
  }
}

function entryOf({ id, title, dossier, revision, createdAt, updatedAt }: Omit<WorkOf<Inquiry>, 'body'>) {
  return { id, title, dossier, revision, createdAt, updatedAt };
}

const stored = (work: WorkOf<Inquiry>): StoredInquiry => ({ ...entryOf(work), inquiry: work.body });
