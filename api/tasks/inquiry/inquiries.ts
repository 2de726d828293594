import type { Work } from '../../../ingest/store/records/work.ts';
import { type Inquiry, inquirySchema, type StoredInquiry } from '../../contract/inquiry.ts';
import { notFound } from '../../errors/api-error.ts';
import type { TaskContext } from '../task.ts';

const noInquiry = 'Diese Anfrage';

/** The Kleine Anfragen one person works on, over the store of works. Methods throw `not-found` for ids there are none of. */
export class Inquiries {
  readonly #context: TaskContext;

  constructor(context: TaskContext) {
    this.#context = context;
  }

  /** Last changed first. */
  async list(filter: { dossier?: string | undefined; offset: number; limit: number }) {
    const { works, total } = await this.#works.list(this.#scope, { kind: 'inquiry', ...filter });
    return { inquiries: works.map(entryOf), total };
  }

  async create(inquiry: Inquiry, dossier?: string): Promise<StoredInquiry> {
    const work = { kind: 'inquiry' as const, title: inquiry.title, dossier: dossier ?? null, body: inquiry };
    return storedInquiry(await this.#works.create(this.#scope, work));
  }

  async get(id: string): Promise<StoredInquiry> {
    const work = await this.#works.get(this.#scope, id);
    if (work?.kind !== 'inquiry') throw notFound(noInquiry);
    return storedInquiry(work);
  }

  /** @throws WorkConflictError when somebody has saved in between */
  async save(
    id: string,
    { revision, inquiry, keep }: { revision: number; inquiry: Inquiry; keep: boolean },
  ): Promise<StoredInquiry> {
    await this.get(id);
    const saved = await this.#works.save(this.#scope, id, {
      revision,
      title: inquiry.title,
      body: inquiry,
      keep,
    });
    if (!saved) throw notFound(noInquiry);
    return storedInquiry(saved);
  }

  async remove(id: string): Promise<void> {
    await this.get(id);
    await this.#works.remove(this.#scope, id);
  }

  /** Takes a removal back. */
  async restore(id: string): Promise<StoredInquiry> {
    if (!(await this.#works.restore(this.#scope, id))) throw notFound(noInquiry);
    return this.get(id);
  }

  get #works() {
    return this.#context.library.works;
  }

  get #scope() {
    return this.#context.scope;
  }
}

function entryOf({ id, title, dossier, revision, createdAt, updatedAt }: Omit<Work, 'body'>) {
  return { id, title, dossier, revision, createdAt, updatedAt };
}

function storedInquiry(work: Work): StoredInquiry {
  return { ...entryOf(work), inquiry: inquirySchema.parse(work.body) };
}
