import { count } from 'drizzle-orm';
import type { PassageStore } from './passages/passage-store.ts';
import type { OpenDatabase } from './records/database.ts';
import { documents } from './records/schema.ts';

/** Like PostgreSQL's autovacuum: a fixed number of changes and a share of what is there. */
const fewChanges = 200;
const shareOfDocuments = 0.1;

/** Keeps searching and listing fast after many changes. */
export interface Upkeep {
  /** Counts documents that were written or removed. */
  changed(documents: number): void;
  /** Brings the passages' indexes up to date, and the records' statistics when much has changed. Cheap otherwise. */
  run(): Promise<void>;
}

export function createUpkeep(
  { db, vacuum }: Pick<OpenDatabase, 'db' | 'vacuum'>,
  passages: Pick<PassageStore, 'upkeep'>,
): Upkeep {
  let unindexed = 0;
  let unvacuumed = 0;
  return {
    changed(number) {
      unindexed += number;
      unvacuumed += number;
    },
    async run() {
      if (unindexed > 0) {
        unindexed = 0;
        await passages.upkeep();
      }
      if (unvacuumed < fewChanges) return;
      const [{ total } = { total: 0 }] = await db.select({ total: count() }).from(documents);
      if (unvacuumed < fewChanges + shareOfDocuments * total) return;
      unvacuumed = 0;
      await vacuum();
    },
  };
}
