import { and, asc, count, eq, gt, inArray, lte, min, or, sql } from 'drizzle-orm';
import type { AccessScope } from '../store/access-scope.ts';
import { decodeContents } from '../store/records/contents.ts';
import type { Database } from '../store/records/database.ts';
import { interjections, speeches } from '../store/records/parliament-schema.ts';
import { documents } from '../store/records/schema.ts';
import { visible } from '../store/records/visible.ts';
import type { AgendaItem, CallRecord, Debate, SaidBy, SpeechText } from './parliament.ts';
import type { SpeechBlock } from './speech.ts';
import { selectSpeeches, shownIn, toSpeechRecord } from './speech-rows.ts';

export async function findSpeech(db: Database, scope: AccessScope, id: string): Promise<SpeechText | null> {
  const [speech] = await findSpeeches(db, scope, [id]);
  return speech ?? null;
}

/** The speeches there are of these, in the order of the ids. */
export async function findSpeeches(
  db: Database,
  scope: AccessScope,
  ids: readonly string[],
): Promise<SpeechText[]> {
  const found = await toSpeechTexts(db, await selectSpeeches(db, scope, inArray(speeches.id, [...ids])));
  const byId = new Map(found.map((speech) => [speech.id, speech]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export async function findDebate(
  db: Database,
  scope: AccessScope,
  documentId: string,
  agendaIndex: number,
): Promise<Debate | null> {
  const inDebate = and(eq(speeches.documentId, documentId), eq(speeches.agendaIndex, agendaIndex));
  const rows = await selectSpeeches(db, scope, inDebate).orderBy(asc(speeches.turn));
  const [first] = rows;
  if (!first) return null;
  const { agenda } = first.speech;
  const contributions = await toSpeechTexts(db, rows);
  return { documentId, title: first.title, agenda, agendaIndex, contributions };
}

export async function findSaidBy(
  db: Database,
  scope: AccessScope,
  documentId: string,
  offset: number,
): Promise<SaidBy | null> {
  const at = and(eq(speeches.documentId, documentId), lte(speeches.start, offset), gt(speeches.end, offset));
  const [found] = await toSpeechTexts(db, await selectSpeeches(db, scope, at));
  if (!found) return null;
  const { blocks, calls, ...speech } = found;
  const block = blocks.find(({ start, end }) => start <= offset && offset < end);
  const call =
    calls.find(({ start, end, kind }) => kind === 'call' && start <= offset && offset < end) ?? null;
  return { speech, isRemark: block?.interjection ?? false, call };
}

export async function listAgenda(
  db: Database,
  scope: AccessScope,
  documentId: string,
): Promise<AgendaItem[]> {
  return db
    .select({
      documentId: speeches.documentId,
      agenda: min(speeches.agenda),
      agendaIndex: speeches.agendaIndex,
      speeches: sql`count(*) filter (where not ${speeches.presiding})`.mapWith(Number),
      turns: count(),
    })
    .from(speeches)
    .innerJoin(documents, shownIn(speeches))
    .where(and(eq(speeches.documentId, documentId), visible(scope, documents.dossierId)))
    .groupBy(speeches.documentId, speeches.agendaIndex)
    .orderBy(asc(speeches.agendaIndex));
}

type Row = Parameters<typeof toSpeechRecord>[0];

async function toSpeechTexts(db: Database, rows: readonly Row[]): Promise<SpeechText[]> {
  const calls = await readCalls(db, rows);
  return rows.map((row) => ({
    ...toSpeechRecord(row),
    blocks: decodeContents<SpeechBlock>(row.speech.blocks),
    calls: calls.get(keyOf(row.speech)) ?? [],
  }));
}

/** What is called in speeches, by `keyOf`. */
async function readCalls(db: Database, rows: readonly Row[]): Promise<Map<string, CallRecord[]>> {
  const turns = new Map<string, Row['speech'][]>();
  for (const { speech } of rows) {
    const record = `${speech.version} ${speech.documentId}`;
    turns.set(record, [...(turns.get(record) ?? []), speech]);
  }
  const { documentId, version, turn, ordinal } = interjections;
  const wanted = Array.from(turns.values(), (of) =>
    and(
      eq(documentId, of[0]!.documentId),
      eq(version, of[0]!.version),
      inArray(
        turn,
        of.map((speech) => speech.turn),
      ),
    ),
  );
  if (wanted.length === 0) return new Map();
  const called = await db
    .select()
    .from(interjections)
    .where(or(...wanted))
    .orderBy(asc(ordinal));
  const calls = new Map<string, CallRecord[]>();
  for (const row of called) {
    const { kind, caller, personId, party, text, start, end } = row;
    const own = calls.get(keyOf(row)) ?? [];
    own.push({ kind, caller, personId, party, text, start, end });
    calls.set(keyOf(row), own);
  }
  return calls;
}

const keyOf = ({ documentId, version, turn }: Pick<Row['speech'], 'documentId' | 'version' | 'turn'>) =>
  `${documentId} ${version} ${turn}`;
