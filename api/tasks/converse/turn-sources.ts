import type { SearchRequest } from '../../../ingest/library-types.ts';
import type { DocumentRecord } from '../../../ingest/store/records/document-record.ts';
import type { ConversationContext } from '../../contract/conversation.ts';
import type { Notice } from '../../contract/grounded-text.ts';
import { storedMaterial } from '../material.ts';
import type { TaskContext } from '../task.ts';
import type { Budget } from '../writing/budget.ts';
import { numberedHits, numberedMaterials, type NumberedSource } from '../writing/numbered.ts';

/** What a model is shown for one answer, and how it was come by. */
export interface TurnSources {
  sources: NumberedSource[];
  path: 'passages' | 'whole';
  notices: Notice[];
}

/** Passages looked at for one answer where not everything fits. */
const mostPassages = 30;
/** German words are rarely longer; only decides whether reading documents whole is worth trying. */
const tokensPerWord = 2.5;

/**
 * Passages for an answer, as many as the budget allows. Ticked documents are read whole where they fit; else what the
 * search finds is read, and where it finds nothing in them, their beginning, which is said then.
 */
export async function turnSources(
  context: TaskContext,
  drawsOn: ConversationContext,
  searched: string,
  budget: Budget,
): Promise<TurnSources> {
  if (drawsOn.from === 'documents') {
    const whole = await wholeDocuments(context, drawsOn.documents, budget);
    if (whole) return whole;
  }
  const within: Omit<SearchRequest, 'query'> =
    drawsOn.from === 'documents'
      ? { documents: drawsOn.documents }
      : drawsOn.from === 'dossier'
        ? { dossier: drawsOn.dossier }
        : {};
  const hits = await context.library.search(context.scope, {
    ...within,
    query: searched,
    limit: mostPassages,
  });
  const found = budget.take(numberedHits(hits));
  if (found.length > 0 || drawsOn.from !== 'documents')
    return { sources: found, path: 'passages', notices: [] };
  const all = await numberedMaterials(
    await materialsOf(context, await documentsOf(context, drawsOn.documents)),
  );
  const beginning = budget.take(all);
  const message = `Die Dokumente sind zu lang, um auf einmal gelesen zu werden: Gelesen wurden die ersten ${beginning.length} von ${all.length} Abschnitten. Mit einer Frage zur Sache findet Amtsfeder die passenden Abschnitte.`;
  return { sources: beginning, path: 'passages', notices: [{ code: 'partly-read', message }] };
}

/** All of these documents, or null where they do not fit. */
async function wholeDocuments(
  context: TaskContext,
  ids: readonly string[],
  budget: Budget,
): Promise<TurnSources | null> {
  const documents = await documentsOf(context, ids);
  const words = documents.reduce((sum, document) => sum + document.words, 0);
  if (words * tokensPerWord > budget.tokens) return null;
  const sources = await numberedMaterials(await materialsOf(context, documents));
  return budget.fits(sources) ? { sources, path: 'whole', notices: [] } : null;
}

async function documentsOf({ library, scope }: TaskContext, ids: readonly string[]) {
  return (await library.documents(scope, { ids, limit: ids.length })).documents;
}

function materialsOf(context: TaskContext, documents: readonly DocumentRecord[]) {
  return Promise.all(documents.map((document) => storedMaterial(context, document)));
}
