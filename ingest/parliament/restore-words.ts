import { and, asc, eq, gte, lt, notExists } from 'drizzle-orm';
import { decodeContents } from '../store/records/contents.ts';
import type { Database } from '../store/records/database.ts';
import { interjections, speeches, speechPostings } from '../store/records/parliament-schema.ts';
import { documentVersions } from '../store/records/schema.ts';
import { recordEdition, structureEdition } from './record-of.ts';
import { recordPostings } from './record-postings.ts';
import type { SpeechBlock } from './speech.ts';

interface Version {
  documentId: string;
  version: number;
}

const hasOlderWords = and(
  gte(documentVersions.recordEdition, structureEdition),
  lt(documentVersions.recordEdition, recordEdition),
);

/** Versions in which nobody speaks have no words to be indexed: they are told to be up to date. */
export async function passUnspoken(db: Database): Promise<void> {
  const { documentId } = speechPostings;
  const spoken = db.select().from(speechPostings).where(eq(documentId, documentVersions.documentId));
  await db
    .update(documentVersions)
    .set({ recordEdition })
    .where(and(hasOlderWords, notExists(spoken)));
}

/** Indexes the words of a record anew, from its contributions as they are stored. Call it with `exclusive` held. */
export async function indexWordsAgain(db: Database, { documentId, version }: Version): Promise<void> {
  const of = (
    table: typeof speeches | typeof interjections | typeof speechPostings | typeof documentVersions,
  ) => and(eq(table.documentId, documentId), eq(table.version, version));
  const said = await db
    .select({ turn: speeches.turn, speaker: speeches.speaker, blocks: speeches.blocks })
    .from(speeches)
    .where(of(speeches))
    .orderBy(asc(speeches.turn));
  const called = await db
    .select({ turn: interjections.turn, text: interjections.text })
    .from(interjections)
    .where(of(interjections))
    .orderBy(asc(interjections.ordinal));
  const contributions = said.map((one) => ({ ...one, blocks: decodeContents<SpeechBlock>(one.blocks) }));
  const postings = recordPostings(contributions, called);
  await db.transaction(async (tx) => {
    await tx.update(speechPostings).set({ postings }).where(of(speechPostings));
    await tx.update(documentVersions).set({ recordEdition }).where(of(documentVersions));
  });
}
