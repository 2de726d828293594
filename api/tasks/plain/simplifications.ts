import type { AccessScope } from '../../../ingest/store/access-scope.ts';
import type { Work, Works } from '../../../ingest/store/records/work.ts';
import {
  type Simplification,
  type SimplificationBody,
  simplificationBodySchema,
  type SimplificationHead,
} from '../../contract/simplify.ts';
import { notFound } from '../../errors/api-error.ts';

/** A person's rewritings, so that none of the work on them is lost. */
export class Simplifications {
  readonly #works: Works;
  readonly #scope: AccessScope;

  constructor(works: Works, scope: AccessScope) {
    this.#works = works;
    this.#scope = scope;
  }

  /** Last changed first. */
  async list(limit: number): Promise<{ simplifications: SimplificationHead[]; total: number }> {
    const { works, total } = await this.#works.list(this.#scope, { kind: 'simplification', limit });
    return { simplifications: works.map(headOf), total };
  }

  async create(body: SimplificationBody): Promise<Simplification> {
    return whole(
      await this.#works.create(this.#scope, { kind: 'simplification', title: titleOf(body), body }),
    );
  }

  /** @throws ApiError when there is none */
  async get(id: string): Promise<Simplification> {
    return whole(await this.#works.get(this.#scope, id));
  }

  /** @throws ApiError when there is none; WorkConflictError when it was saved elsewhere in between */
  async save(id: string, revision: number, body: SimplificationBody): Promise<Simplification> {
    await this.get(id);
    return whole(await this.#works.save(this.#scope, id, { revision, title: titleOf(body), body }));
  }

  /** Can be undone for thirty days. @throws ApiError when there is none */
  async remove(id: string): Promise<void> {
    await this.get(id);
    await this.#works.remove(this.#scope, id);
  }

  /** @throws ApiError when there is nothing to bring back */
  async restore(id: string): Promise<Simplification> {
    await this.#works.restore(this.#scope, id);
    return this.get(id);
  }
}

const headOf = ({ id, title, revision, createdAt, updatedAt }: Omit<Work, 'body'>): SimplificationHead => ({
  id,
  title,
  revision,
  createdAt,
  updatedAt,
});

function whole(work: Work | null): Simplification {
  if (work?.kind !== 'simplification') throw notFound('Diese Umschreibung');
  return { ...headOf(work), body: simplificationBodySchema.parse(work.body) };
}

const longestTitle = 80;

/** Texts typed in have no title of their own: they go by their first words. */
function titleOf({ title, sentences }: SimplificationBody): string {
  const named = title !== '' && title !== 'Text' ? title : (sentences[0]?.before ?? 'Text');
  if (named.length <= longestTitle) return named;
  return `${named.slice(0, named.lastIndexOf(' ', longestTitle)).replace(/[\s,;:–-]+$/, '')} …`;
}
