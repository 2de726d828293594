import { count, sql } from 'drizzle-orm';
import type { PassageStore } from './passages/passage-store.ts';
import type { CurrentDocuments } from './records/current-documents.ts';
import type { Database, OpenDatabase } from './records/database.ts';
import { documents } from './records/schema.ts';

/** Like PostgreSQL's autovacuum: a fixed number of changes and a share of what is there. One may be a whole session. */
const fewChanges = 20;
const shareOfDocuments = 0.1;

/** Keeps searching and listing fast after many changes. */
export interface Upkeep {
  /** Counts documents that were written or removed. */
  changed(documents: number): void;
  /**
   * Brings the passages' indexes up to date, and the records' statistics when much has changed, and reads
   * ahead what searches ask of documents. Cheap otherwise.
   */
  run(): Promise<void>;
}

export function createUpkeep(
  { db, vacuum }: Pick<OpenDatabase, 'db' | 'vacuum'>,
  passages: Pick<PassageStore, 'upkeep'>,
  current: Pick<CurrentDocuments, 'warm'>,
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
      const { total, counted } = await documentCounts(db);
      const changes = Math.max(unvacuumed, Math.abs(total - counted));
      if (changes >= fewChanges + shareOfDocuments * total) {
        unvacuumed = 0;
        await vacuum();
      }
      await current.warm();
    },
  };
}

/** How many documents there are, and how many queries are planned for: what an earlier process left undone shows here. */
async function documentCounts(db: Database): Promise<{ total: number; counted: number }> {
  const [counts] = await db
    .select({
      total: count(),
      counted:
        sql`(select greatest(reltuples, 0) from pg_class where oid = ${'amtsfeder.documents'}::regclass)`.mapWith(
          Number,
        ),
    })
    .from(documents);
  return counts ?? { total: 0, counted: 0 };
}
