import { and, asc, count, desc, eq, exists, ilike, isNotNull, ne, or, sql } from 'drizzle-orm';
import type { AccessScope } from '../store/access-scope.ts';
import type { Database } from '../store/records/database.ts';
import { paperReferences, speeches } from '../store/records/parliament-schema.ts';
import { documents } from '../store/records/schema.ts';
import { visible } from '../store/records/visible.ts';
import type { PaperListing } from './parliament.ts';
import { shownIn } from './speech-rows.ts';

const mostPapers = 50;

/** Numbers of the Drucksachen that a document names, or those that speeches on one of its agenda items do. */
export async function listCited(
  db: Database,
  scope: AccessScope,
  documentId: string,
  agendaIndex?: number,
): Promise<string[]> {
  const saidThere = db
    .select({ turn: speeches.turn })
    .from(speeches)
    .where(
      and(
        eq(speeches.documentId, paperReferences.documentId),
        eq(speeches.version, paperReferences.version),
        eq(speeches.turn, paperReferences.turn),
        eq(speeches.agendaIndex, agendaIndex ?? 0),
      ),
    );
  const rows = await db
    .select({ number: paperReferences.number, start: sql<number>`min(${paperReferences.start})`.as('first') })
    .from(paperReferences)
    .innerJoin(documents, shownIn(paperReferences))
    .where(
      and(
        visible(scope, documents.dossierId),
        eq(paperReferences.documentId, documentId),
        eq(paperReferences.kind, 'drucksache'),
        agendaIndex === undefined ? undefined : exists(saidThere),
      ),
    )
    .groupBy(paperReferences.number)
    .orderBy(sql`first`);
  return rows.map(({ number }) => number);
}

/** Drucksachen whose number begins so, or whose title has the text; those that are cited most first. */
export async function listPapers(db: Database, scope: AccessScope, text: string): Promise<PaperListing[]> {
  const begins = `${escaped(text.trim())}%`;
  const cited = await db
    .select({ number: paperReferences.number, cited: count() })
    .from(paperReferences)
    .innerJoin(documents, shownIn(paperReferences))
    .where(
      and(
        visible(scope, documents.dossierId),
        eq(paperReferences.kind, 'drucksache'),
        ilike(paperReferences.number, begins),
        or(
          ne(documents.kind, 'drucksache'),
          sql`${documents.number} is distinct from ${paperReferences.number}`,
        ),
      ),
    )
    .groupBy(paperReferences.number)
    .orderBy(desc(count()), asc(paperReferences.number))
    .limit(mostPapers);
  const stored = await db
    .select({ id: documents.id, number: documents.number, title: documents.title, date: documents.date })
    .from(documents)
    .where(
      and(
        visible(scope, documents.dossierId),
        eq(documents.kind, 'drucksache'),
        isNotNull(documents.number),
        or(ilike(documents.number, begins), ilike(documents.title, `%${begins}`)),
      ),
    )
    .limit(mostPapers);
  const papers = new Map<string, PaperListing>();
  for (const { id, number, title, date } of stored) {
    papers.set(number!, { number: number!, title, date, documentId: id, cited: 0 });
  }
  for (const { number, cited: times } of cited) {
    const paper = papers.get(number) ?? { number, title: null, date: null, documentId: null };
    papers.set(number, { ...paper, cited: times });
  }
  return [...papers.values()].sort((a, b) => b.cited - a.cited).slice(0, mostPapers);
}

const escaped = (text: string) => text.replace(/[\\%_]/g, String.raw`\$&`);
