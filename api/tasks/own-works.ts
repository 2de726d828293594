import type { z } from 'zod';
import type { AccessScope } from '../../ingest/store/access-scope.ts';
import type {
  NewWork,
  Work,
  WorkChange,
  WorkFilter,
  WorkKind,
  Works,
} from '../../ingest/store/records/work.ts';
import { notFound } from '../errors/api-error.ts';

/** Works of one kind: how they are stored, and what a person is told when there is none. */
interface Kind<Body> {
  kind: WorkKind;
  schema: z.ZodType<Body>;
  /** „Diesen Entwurf“ */
  what: string;
}

export type WorkOf<Body> = Omit<Work, 'body'> & { body: Body };

/** The works of one kind and one person, over the store of works. Methods throw `not-found` for ids there are none of. */
export class OwnWorks<Body> {
  readonly #works: Works;
  readonly #scope: AccessScope;
  readonly #kind: Kind<Body>;

  constructor(works: Works, scope: AccessScope, kind: Kind<Body>) {
    this.#works = works;
    this.#scope = scope;
    this.#kind = kind;
  }

  /** Last changed first. */
  list(filter: Omit<WorkFilter, 'kind'>) {
    return this.#works.list(this.#scope, { ...filter, kind: this.#kind.kind });
  }

  async create(work: Omit<NewWork, 'kind' | 'body'> & { body: Body }): Promise<WorkOf<Body>> {
    return this.#read(await this.#works.create(this.#scope, { ...work, kind: this.#kind.kind }));
  }

  async get(id: string): Promise<WorkOf<Body>> {
    return this.#read(await this.#works.get(this.#scope, id));
  }

  /** @throws WorkConflictError when somebody has saved in between */
  async save(id: string, change: WorkChange & { body: Body }): Promise<WorkOf<Body>> {
    await this.get(id);
    return this.#read(await this.#works.save(this.#scope, id, change));
  }

  /** Can be undone for thirty days. */
  async remove(id: string): Promise<void> {
    await this.get(id);
    await this.#works.remove(this.#scope, id);
  }

  /** Takes a removal back. */
  async restore(id: string): Promise<WorkOf<Body>> {
    await this.#works.restore(this.#scope, id);
    return this.get(id);
  }

  /** Kept earlier states, newest first. */
  async versions(id: string) {
    await this.get(id);
    return this.#works.versions(this.#scope, id);
  }

  /** The work as it stood at a revision, current or kept. */
  async version(id: string, revision: number): Promise<WorkOf<Body>> {
    await this.get(id);
    const work = await this.#works.version(this.#scope, id, revision);
    if (!work) throw notFound('Diese Fassung');
    return this.#read(work);
  }

  #read(work: Work | null): WorkOf<Body> {
    const { kind, schema, what } = this.#kind;
    if (work?.kind !== kind) throw notFound(what);
    return { ...work, body: schema.parse(work.body) };
  }
}
