import type { Work } from '../../../../ingest/store/records/work.ts';
import { type Draft, type DraftComparison, draftSchema, type StoredDraft } from '../../../contract/drafts.ts';
import { notFound } from '../../../errors/api-error.ts';
import type { TaskContext } from '../../task.ts';
import { blanksOf } from '../assemble.ts';
import { withCitationStates } from './citation-states.ts';
import { compareDrafts } from './compare.ts';

const noDraft = 'Diesen Entwurf';
const noVersion = 'Diese Fassung';

/** The drafts of one person, over the store of works. Methods throw `not-found` for ids there are none of. */
export class Drafts {
  readonly #context: TaskContext;

  constructor(context: TaskContext) {
    this.#context = context;
  }

  /** Last changed first. */
  async list(filter: { dossier?: string | undefined; offset: number; limit: number }) {
    const { works, total } = await this.#works.list(this.#scope, { kind: 'draft', ...filter });
    return { drafts: works.map(entryOf), total };
  }

  async create(draft: Draft, dossier?: string): Promise<StoredDraft> {
    const work = { kind: 'draft' as const, title: draft.title, dossier: dossier ?? null, body: draft };
    return storedDraft(await this.#works.create(this.#scope, work));
  }

  /** The draft as stored, its citations held against the documents as they are now. */
  async get(id: string): Promise<StoredDraft> {
    const stored = storedDraft(await this.#find(id));
    return { ...stored, draft: await withCitationStates(this.#context, stored.draft) };
  }

  /**
   * Saves a draft over the revision it was opened at; what is still to be filled in is counted anew.
   *
   * @throws WorkConflictError when somebody has saved in between
   */
  async save(
    id: string,
    { revision, draft, keep }: { revision: number; draft: Draft; keep: boolean },
  ): Promise<StoredDraft> {
    const body = { ...draft, ...blanksOf(draft) };
    await this.#find(id);
    const saved = await this.#works.save(this.#scope, id, { revision, title: draft.title, body, keep });
    if (!saved) throw notFound(noDraft);
    return storedDraft(saved);
  }

  async remove(id: string): Promise<void> {
    await this.#find(id);
    await this.#works.remove(this.#scope, id);
  }

  /** Takes a removal back. */
  async restore(id: string): Promise<StoredDraft> {
    if (!(await this.#works.restore(this.#scope, id))) throw notFound(noDraft);
    return this.get(id);
  }

  /** Kept earlier states, newest first. */
  async versions(id: string) {
    await this.#find(id);
    return this.#works.versions(this.#scope, id);
  }

  /** The draft as it stood at a revision, current or kept. */
  async version(id: string, revision: number): Promise<StoredDraft> {
    const work = await this.#works.version(this.#scope, id, revision);
    if (work?.kind !== 'draft') throw notFound(noVersion);
    return storedDraft(work);
  }

  /** Makes an earlier state the current one; the state before stays as a version. */
  async restoreVersion(id: string, version: number, revision: number): Promise<StoredDraft> {
    const { draft } = await this.version(id, version);
    return this.save(id, { revision, draft, keep: true });
  }

  async compare(id: string, from: number, to: number): Promise<DraftComparison> {
    const [before, after] = await Promise.all([this.version(id, from), this.version(id, to)]);
    return { from, to, ...compareDrafts(before.draft, after.draft) };
  }

  async #find(id: string): Promise<Work> {
    const work = await this.#works.get(this.#scope, id);
    if (work?.kind !== 'draft') throw notFound(noDraft);
    return work;
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

function storedDraft(work: Work): StoredDraft {
  return { ...entryOf(work), draft: draftSchema.parse(work.body) };
}
