import type { AccessScope } from '../../../ingest/store/access-scope.ts';
import type { Works } from '../../../ingest/store/records/work.ts';
import {
  type Simplification,
  type SimplificationBody,
  simplificationBodySchema,
  type SimplificationHead,
} from '../../contract/simplify.ts';
import { firstWords } from '../first-words.ts';
import { OwnWorks, type WorkOf } from '../own-works.ts';

/** A person's rewritings, so that none of the work on them is lost. Methods throw `not-found` for ids there are none of. */
export class Simplifications {
  readonly #works: OwnWorks<SimplificationBody>;

  constructor(works: Works, scope: AccessScope) {
    const kind = {
      kind: 'simplification' as const,
      schema: simplificationBodySchema,
      what: 'Diese Umschreibung',
    };
    this.#works = new OwnWorks(works, scope, kind);
  }

  /** Last changed first. */
  async list(limit: number): Promise<{ simplifications: SimplificationHead[]; total: number }> {
    const { works, total } = await this.#works.list({ limit });
    return { simplifications: works.map(headOf), total };
  }

  async create(body: SimplificationBody): Promise<Simplification> {
    return stored(await this.#works.create({ title: titleOf(body), body }));
  }

  async get(id: string): Promise<Simplification> {
    return stored(await this.#works.get(id));
  }

  /** @throws WorkConflictError when it was saved elsewhere in between */
  async save(id: string, revision: number, body: SimplificationBody): Promise<Simplification> {
    return stored(await this.#works.save(id, { revision, title: titleOf(body), body }));
  }

  remove(id: string): Promise<void> {
    return this.#works.remove(id);
  }

  async restore(id: string): Promise<Simplification> {
    return stored(await this.#works.restore(id));
  }
}

function headOf(work: Omit<WorkOf<unknown>, 'body'>): SimplificationHead {
  const { id, title, revision, createdAt, updatedAt } = work;
  return { id, title, revision, createdAt, updatedAt };
}

const stored = (work: WorkOf<SimplificationBody>): Simplification => ({ ...headOf(work), body: work.body });

/** Texts typed in have no title of their own: they go by their first words. */
export function titleOf({ title, sentences }: SimplificationBody): string {
  return firstWords(title !== '' && title !== 'Text' ? title : (sentences[0]?.before ?? 'Text'));
}
