import { inArray } from 'drizzle-orm';
import type { Database } from '../../store/records/database.ts';
import { people } from '../../store/records/parliament-schema.ts';
import { type ChangeCount, Remembered } from './remembered.ts';
import type { Facets } from './speech-query.ts';

/** What people are called in facets: „Eva Muster (SPD)“. */
export class PersonLabels {
  readonly #db: Database;
  readonly #labels: Remembered<Map<string, string>>;

  constructor(db: Database, changes: ChangeCount) {
    this.#db = db;
    this.#labels = new Remembered(changes);
  }

  /** The counts with people's names for their ids. */
  async name(facets: Facets): Promise<Facets> {
    const labels = await this.#labels.get('', () => Promise.resolve(new Map()));
    await this.#read(
      labels,
      facets.person.flatMap(({ value }) => (labels.has(value) ? [] : [value])),
    );
    const person = facets.person.map((one) => ({ ...one, label: labels.get(one.value) ?? one.label }));
    return { ...facets, person };
  }

  async #read(labels: Map<string, string>, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const { id, name, party } = people;
    const rows = await this.#db
      .select({ id, name, party })
      .from(people)
      .where(inArray(id, [...ids]));
    for (const row of rows) labels.set(row.id, row.party ? `${row.name} (${row.party})` : row.name);
  }
}
