import { and, asc, count, eq, gt, lte, min, sql } from 'drizzle-orm';
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
  const [row] = await selectSpeeches(db, scope, eq(speeches.id, id));
  if (!row) return null;
  const { documentId, version, turn } = row.speech;
  const calls = await callsOf(db, documentId, version);
  return toSpeechText(row, calls.get(turn));
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
  const calls = await callsOf(db, documentId, first.speech.version);
  const { agenda } = first.speech;
  const contributions = rows.map((row) => toSpeechText(row, calls.get(row.speech.turn)));
  return { documentId, title: first.title, agenda, agendaIndex, contributions };
}

export async function findSaidBy(
  db: Database,
  scope: AccessScope,
  documentId: string,
  offset: number,
): Promise<SaidBy | null> {
  const at = and(eq(speeches.documentId, documentId), lte(speeches.start, offset), gt(speeches.end, offset));
  const [row] = await selectSpeeches(db, scope, at);
  if (!row) return null;
  const { blocks, calls, ...speech } = toSpeechText(
    row,
    (await callsOf(db, documentId, row.speech.version)).get(row.speech.turn),
  );
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

async function callsOf(
  db: Database,
  documentId: string,
  version: number,
): Promise<Map<number, CallRecord[]>> {
  const rows = await db
    .select()
    .from(interjections)
    .where(and(eq(interjections.documentId, documentId), eq(interjections.version, version)))
    .orderBy(asc(interjections.ordinal));
  const calls = new Map<number, CallRecord[]>();
  for (const { turn, kind, caller, personId, party, text, start, end } of rows) {
    const own = calls.get(turn) ?? [];
    own.push({ kind, caller, personId, party, text, start, end });
    calls.set(turn, own);
  }
  return calls;
}

type Row = Parameters<typeof toSpeechRecord>[0];

function toSpeechText(row: Row, calls: CallRecord[] = []): SpeechText {
  return { ...toSpeechRecord(row), blocks: decodeContents<SpeechBlock>(row.speech.blocks), calls };
}
