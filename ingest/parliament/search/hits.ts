import { and, eq, inArray, or } from 'drizzle-orm';
import { citeSpeech } from '../../../language/parliament/citation.ts';
import type { Anchor } from '../../document.ts';
import type { AccessScope } from '../../store/access-scope.ts';
import { decodeContents } from '../../store/records/contents.ts';
import type { Database } from '../../store/records/database.ts';
import { interjections, speeches } from '../../store/records/parliament-schema.ts';
import type { CallRecord, SpeechRecord } from '../parliament.ts';
import type { SpeechBlock } from '../speech.ts';
import { selectSpeeches, toSpeechRecord } from '../speech-rows.ts';
import { bestBlock } from './best-block.ts';
import type { Clause } from './clause.ts';
import type { FoundUnits } from './find-units.ts';
import { marksOf, merged } from './marks.ts';
import type { Found } from './order.ts';
import type { IndexedRecord } from './speech-index.ts';
import { SpeechWords } from './speech-words.ts';

/** A speech, or the one an interjection interrupts, with the passage that shows why it was found. */
export interface SpeechHit extends SpeechRecord {
  passage: {
    text: string;
    /** Offsets into the document's text. */
    start: number;
    end: number;
    anchor: Anchor;
    citation: string;
    /** Offsets into `text`. */
    matches: [number, number][];
  };
  /** How many passages of the speech have any of what was asked for. */
  passages: number;
  score: number;
  /** `meaning`: it lacks some of the words and is near to them. */
  foundBy: 'words' | 'meaning';
  /** The interjection that was found; null for speeches. */
  call: CallRecord | null;
}

/** Reads what units say, in their order. */
export async function readHits(
  db: Database,
  scope: AccessScope,
  found: readonly Found[],
  { field, text, mention, weights }: FoundUnits,
): Promise<SpeechHit[]> {
  if (found.length === 0) return [];
  const turnOf = ({ record, unit }: Found) =>
    field === 'said' ? unit + 1 : record.loaded.reader.speechOfCall(unit) + 1;
  const ids = found.map((one) => `${one.record.documentId}-${turnOf(one)}`);
  const rows = await selectSpeeches(db, scope, inArray(speeches.id, ids));
  const byId = new Map(rows.map((row) => [row.speech.id, row]));
  const calls = field === 'calls' ? await readCalls(db, found) : null;
  return found.flatMap((one, i) => {
    const row = byId.get(ids[i]!);
    if (row?.speech.version !== one.record.version) return [];
    const blocks = decodeContents<SpeechBlock>(row.speech.blocks);
    const clauses = mention ? [...text.all, mention.clauseIn(one.record)] : text.all;
    const call = calls?.get(`${one.record.documentId} ${one.unit}`) ?? null;
    if (calls && !call) return [];
    const passage = call ? callPassage(call, blocks, clauses) : speechPassage(blocks, clauses, weights, one);
    if (!passage) return [];
    const speech = toSpeechRecord(row);
    const citation = citationAt(speech, passage.anchor);
    const { matching, ...place } = passage;
    return [
      {
        ...speech,
        passage: { ...place, citation },
        passages: matching,
        score: one.score,
        foundBy: one.exact ? ('words' as const) : ('meaning' as const),
        call,
      },
    ];
  });
}

type Passage = Omit<SpeechHit['passage'], 'citation'> & { matching: number };

function speechPassage(
  blocks: readonly SpeechBlock[],
  clauses: readonly Clause[],
  weights: readonly number[],
  { record, unit, near }: Found,
): Passage | null {
  const words = new SpeechWords(record.loaded.reader, unit);
  const best = bestBlock(blocks, words, clauses, weights, near);
  if (!best) return null;
  const { text, start, end } = best.block;
  const anchor = anchorAt(best.block, start + (best.matches[0]?.[0] ?? 0));
  return { text, start, end, anchor, matches: best.matches, matching: best.matching };
}

function callPassage(
  { text, start, end }: CallRecord,
  blocks: readonly SpeechBlock[],
  clauses: readonly Clause[],
): Passage | null {
  const around = blocks.find((block) => block.start <= start && end <= block.end);
  if (!around) return null;
  return {
    text,
    start,
    end,
    anchor: anchorAt(around, start),
    matches: merged(marksOf(text, clauses)),
    matching: 1,
  };
}

async function readCalls(db: Database, found: readonly Found[]): Promise<Map<string, CallRecord>> {
  const { documentId, version, ordinal } = interjections;
  const ordinals = new Map<IndexedRecord, number[]>();
  for (const { record, unit } of found) ordinals.set(record, [...(ordinals.get(record) ?? []), unit]);
  const wanted = [...ordinals].map(([record, units]) =>
    and(eq(documentId, record.documentId), eq(version, record.version), inArray(ordinal, units)),
  );
  const rows = await db
    .select()
    .from(interjections)
    .where(or(...wanted));
  return new Map(
    rows.map(({ kind, caller, personId, party, text, start, end, ...row }) => [
      `${row.documentId} ${row.ordinal}`,
      { kind, caller, personId, party, text, start, end },
    ]),
  );
}

/** Where a block stands at an offset of the document's text: paragraphs go on on other pages. */
function anchorAt({ anchor, breaks = [] }: SpeechBlock, offset: number): Anchor {
  return breaks.findLast(({ start }) => start <= offset)?.anchor ?? anchor;
}

/** A place within a speech as its record is cited. */
export function citationAt(
  { body, term, session, rede, citation }: SpeechRecord,
  { label, quadrant }: Anchor,
): string {
  const page = /^S\. (\d+)/.exec(label)?.[1];
  if (!page || term === null || session === null) return citation;
  return citeSpeech({ body, term, session, page: Number(page), quadrant: quadrant ?? null, speech: rede });
}
