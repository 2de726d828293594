import type { AgendaItem } from '../../../../ingest/parliament/parliament.ts';
import { notFound } from '../../../errors/api-error.ts';
import type { DebateList } from '../../../contract/parliament/debate-summaries.ts';
import { countWords } from '../../../../language/words.ts';
import type { TaskContext } from '../../task.ts';
import { recordName } from '../spoken.ts';

type Reading = Pick<TaskContext, 'library' | 'scope'>;

/**
 * The document of a plenary record that is named by its number („20/53“) or its id.
 *
 * @throws ApiError 404 when it is not in the store
 */
export async function recordDocument(
  { library, scope }: Reading,
  { record, dossier }: { record: string; dossier?: string | undefined },
): Promise<string> {
  const number = /^(?:BT-PlPr\.\s*|Plenarprotokoll\s+)?(\d{1,3}\/\d{1,4})$/.exec(record)?.[1];
  if (number === undefined) {
    const document = await library.document(scope, record);
    if (document) return document.id;
  } else {
    const query = { sessions: [number], dossier, presiding: true, limit: 1 };
    const { hits } = await library.parliament.search(scope, query);
    if (hits[0]) return hits[0].documentId;
  }
  throw notFound(number === undefined ? 'Dieses Protokoll' : `Das Plenarprotokoll ${number}`);
}

/**
 * The agenda items of a record with who spoke on them.
 *
 * @throws ApiError 404 when there is no such record
 */
export async function listDebates(
  context: Reading,
  request: { record: string; dossier?: string | undefined },
): Promise<DebateList> {
  const documentId = await recordDocument(context, request);
  const { library, scope } = context;
  const agenda = await library.parliament.agenda(scope, documentId);
  const items = await Promise.all(agenda.map((item) => describeItem(context, item)));
  const first = items.find(({ speech }) => speech)?.speech;
  return {
    documentId,
    record: first ? recordName(first) : request.record,
    date: first?.date ?? null,
    items: items.flatMap(({ item }) => (item.speeches > 0 ? [item] : [])),
  };
}

async function describeItem({ library, scope }: Reading, { documentId, agendaIndex, agenda }: AgendaItem) {
  const debate = await library.parliament.debate(scope, documentId, agendaIndex);
  const speeches = (debate?.contributions ?? []).filter(({ presiding }) => !presiding);
  const words = speeches.reduce(
    (sum, { blocks }) =>
      sum + blocks.reduce((all, block) => all + (block.interjection ? 0 : countWords(block.text)), 0),
    0,
  );
  const parties = [...new Set(speeches.flatMap(({ party }) => party ?? []))].sort();
  const item = { index: agendaIndex, heading: agenda, speeches: speeches.length, words, parties };
  return { item, speech: speeches[0] };
}
