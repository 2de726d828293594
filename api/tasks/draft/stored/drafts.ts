import { type Draft, type DraftComparison, draftSchema, type StoredDraft } from '../../../contract/drafts.ts';
import { OwnWorks, type WorkOf } from '../../own-works.ts';
import type { TaskContext } from '../../task.ts';
import { blanksOf } from '../assemble.ts';
import { withCitationStates } from './citation-states.ts';
import { compareDrafts } from './compare.ts';

/** The drafts of one person. Methods throw `not-found` for ids there are none of. */
export class Drafts {
  readonly #context: TaskContext;
  readonly #works: OwnWorks<Draft>;

  constructor(context: TaskContext) {
    this.#context = context;
    const { library, scope } = context;
    const kind = { kind: 'draft' as const, schema: draftSchema, what: 'Diesen Entwurf' };
    this.#works = new OwnWorks(library.works, scope, kind);
  }

  /** Last changed first. */
  async list(filter: { dossier?: string | undefined; offset: number; limit: number }) {
    const { works, total } = await this.#works.list(filter);
    return { drafts: works.map(entryOf), total };
  }

  async create(body: Draft, dossier?: string): Promise<StoredDraft> {
    return stored(await this.#works.create({ title: body.title, dossier, body }));
  }

  /** The draft as stored, its citations held against the documents as they are now. */
  async get(id: string): Promise<StoredDraft> {
    const work = await this.#works.get(id);
    return stored({ ...work, body: await withCitationStates(this.#context, work.body) });
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
    return stored(await this.#works.save(id, { revision, title: draft.title, body, keep }));
  }

  remove(id: string): Promise<void> {
    return this.#works.remove(id);
  }

  async restore(id: string): Promise<StoredDraft> {
    await this.#works.restore(id);
    return this.get(id);
  }

  versions(id: string) {
    return this.#works.versions(id);
  }

  async version(id: string, revision: number): Promise<StoredDraft> {
    return stored(await this.#works.version(id, revision));
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
}

function entryOf({ id, title, dossier, revision, createdAt, updatedAt }: Omit<WorkOf<Draft>, 'body'>) {
  return { id, title, dossier, revision, createdAt, updatedAt };
}

const stored = (work: WorkOf<Draft>): StoredDraft => ({ ...entryOf(work), draft: work.body });
