import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import { citePaper, citeSpeech } from '../../language/parliament/citation.ts';
import {
  type CitedBody,
  parsePaperNumber,
  type PaperNumber,
} from '../../language/parliament/paper-numbers.ts';
import type { Anchor } from '../document.ts';
import type { AccessScope } from '../store/access-scope.ts';
import type { Database } from '../store/records/database.ts';
import { paperReferences, speeches } from '../store/records/parliament-schema.ts';
import { findContent } from '../store/records/documents.ts';
import { documents } from '../store/records/schema.ts';
import { paperType } from './paper-type.ts';
import { citedBodyOf } from './record-of.ts';
import { visible } from '../store/records/visible.ts';
import type { PaperCitation, PaperRecord } from './parliament.ts';
import { dipPaper, mattersOf } from './dip/read-matters.ts';
import { selectSpeeches, shownIn, toSpeechRecord } from './speech-rows.ts';

const mostCitations = 200;

const bodies: readonly CitedBody[] = ['BT', 'LT', 'BR', 'unknown'];

/**
 * A paper by its number as typed, with the places that cite it. Without a parliament's name it is the one that is in the
 * store, else that of the first parliament of which one is known.
 */
export async function findPaper(
  db: Database,
  scope: AccessScope,
  typed: string,
): Promise<PaperRecord | null> {
  const kind: PaperNumber['kind'] = /pl(?:enar)?pr/i.test(typed) ? 'protokoll' : 'drucksache';
  const asked = new Map(
    bodies.flatMap((home) => {
      const paper = parsePaperNumber(typed, home);
      return paper ? [[`${paper.body} ${paper.number}`, paper]] : [];
    }),
  );
  let cited: PaperRecord | null = null;
  for (const paper of asked.values()) {
    const found = await paperOf(db, scope, { ...paper, kind });
    if (found?.documentId) return found;
    cited ??= found;
  }
  return cited;
}

async function paperOf(
  db: Database,
  scope: AccessScope,
  { body, number, kind }: Pick<PaperNumber, 'body' | 'number' | 'kind'>,
): Promise<PaperRecord | null> {
  const own = await ownDocument(db, scope, { body, number, kind });
  const citedBy = await citationsOf(db, scope, { body, number, kind }, own?.id ?? '');
  const [known, matters] = await Promise.all([
    dipPaper(db, { body, kind, number }),
    mattersOf(db, scope, { body, number }),
  ]);
  if (!own && !known && matters.length === 0 && citedBy.length === 0) return null;
  return {
    body,
    number,
    kind,
    title: own?.title ?? known?.title ?? null,
    date: own?.date ?? known?.date ?? null,
    documentId: own?.id ?? null,
    citation: kind === 'protokoll' ? recordCitation(body, number) : citePaper({ body, number }),
    type: known?.type ?? own?.type ?? null,
    authors: known?.authors ?? own?.authors ?? [],
    url: known?.url ?? null,
    matters,
    citedBy,
  };
}

/** The paper itself, where it is in the store; the newest, should it be there more than once. */
async function ownDocument(
  db: Database,
  scope: AccessScope,
  { body, number, kind }: Pick<PaperNumber, 'body' | 'number' | 'kind'>,
) {
  const { id, title, date, authors } = documents;
  const [own] = await db
    .select({ id, title, date, authors })
    .from(documents)
    .where(
      and(
        visible(scope, documents.dossierId),
        eq(documents.number, number),
        eq(documents.kind, kind === 'protokoll' ? 'plenarprotokoll' : 'drucksache'),
      ),
    )
    .orderBy(desc(documents.ingestedAt))
    .limit(1);
  const content = own && (await findContent(db, scope, own.id));
  if (!content) return null;
  const record = kind === 'protokoll' ? 'plenarprotokoll' : kind;
  if (citedBodyOf({ kind: record, title: own.title, blocks: content.blocks }) !== body) return null;
  return { ...own, type: kind === 'drucksache' ? paperType(content.blocks) : null };
}

function recordCitation(body: PaperNumber['body'], number: string): string {
  const [term, session] = number.split('/').map(Number);
  return citeSpeech({ body, term: term!, session: session!, page: null });
}

async function citationsOf(
  db: Database,
  scope: AccessScope,
  { body, number, kind }: Pick<PaperNumber, 'body' | 'number' | 'kind'>,
  own: string,
): Promise<PaperCitation[]> {
  const rows = await db
    .select({
      reference: paperReferences,
      title: documents.title,
      source: documents.source,
      date: documents.date,
    })
    .from(paperReferences)
    .innerJoin(documents, shownIn(paperReferences))
    .where(
      and(
        visible(scope, documents.dossierId),
        eq(paperReferences.number, number),
        inArray(paperReferences.body, [body, 'unknown']),
        eq(paperReferences.kind, kind),
        ne(documents.id, own),
      ),
    )
    .orderBy(desc(documents.date), documents.title, paperReferences.start)
    .limit(mostCitations);
  const speech = await speechesOf(
    db,
    scope,
    rows.flatMap(({ reference: { documentId, turn } }) => (turn === null ? [] : [`${documentId}-${turn}`])),
  );
  return rows.map(({ reference, title, source, date }) => ({
    documentId: reference.documentId,
    title,
    source,
    date,
    anchor: JSON.parse(reference.anchor) as Anchor,
    quote: reference.quote,
    start: reference.start,
    end: reference.end,
    page: reference.page,
    quadrant: reference.quadrant,
    certain: reference.body !== 'unknown',
    speech: speech.get(`${reference.documentId}-${reference.turn}`) ?? null,
  }));
}

async function speechesOf(db: Database, scope: AccessScope, ids: string[]) {
  if (ids.length === 0) return new Map<string, PaperCitation['speech']>();
  const rows = await selectSpeeches(db, scope, inArray(speeches.id, ids));
  return new Map(rows.map(toSpeechRecord).map((speech) => [speech.id, speech]));
}
