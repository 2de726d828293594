import type { SearchRequest } from '../../../ingest/library-types.ts';
import type { DocumentRecord } from '../../../ingest/store/records/document-record.ts';
import type { ConversationContext } from '../../contract/conversation.ts';
import type { Notice } from '../../contract/grounded-text.ts';
import { storedMaterial } from '../material.ts';
import type { TaskContext } from '../task.ts';
import type { Budget } from '../writing/budget.ts';
import { namesNothing } from './follow-up.ts';
import { numberedHits, numberedMaterials, type NumberedSource } from '../writing/numbered.ts';

/** What a model is shown for one answer, and how it was come by. */
export interface TurnSources {
  sources: NumberedSource[];
  path: 'passages' | 'whole';
  notices: Notice[];
}

type Drawn = Exclude<ConversationContext, { from: 'nothing' }>;

/** Passages looked at for one answer where not everything fits. */
const mostPassages = 30;
/** Documents looked at, the newest first, where none are ticked and the question names nothing to search for. */
const mostUnticked = 30;
/** German words are rarely longer; only decides whether reading documents whole is worth trying. */
const tokensPerWord = 2.5;

/**
 * Passages for an answer, as many as the budget allows. Ticked documents are read whole where they fit; else what the
 * search finds is read. A question that names nothing („Fasse das zusammen“) is about the documents as they are: what
 * does not fit is read here and there, and that is said.
 */
export async function turnSources(
  context: TaskContext,
  drawsOn: Drawn,
  searched: string,
  budget: Budget,
): Promise<TurnSources> {
  const aboutAll = namesNothing(searched);
  if (drawsOn.from === 'documents' || aboutAll) {
    const documents = await documentsOf(context, drawsOn);
    const words = documents.reduce((sum, document) => sum + document.words, 0);
    const mayFit = words * tokensPerWord <= budget.tokens;
    if (mayFit || aboutAll) {
      const all = await numberedMaterials(
        await Promise.all(documents.map((document) => storedMaterial(context, document))),
      );
      if (budget.fits(all)) return { sources: all, path: 'whole', notices: [] };
      if (aboutAll) return hereAndThere(all, budget);
    }
  }
  const hits = await context.library.search(context.scope, {
    ...within(drawsOn),
    query: searched,
    limit: mostPassages,
  });
  return { sources: budget.take(numberedHits(hits)), path: 'passages', notices: [] };
}

function within(drawsOn: Drawn): Pick<SearchRequest, 'documents' | 'dossier'> {
  switch (drawsOn.from) {
    case 'documents':
      return { documents: drawsOn.documents };
    case 'dossier':
      return { dossier: drawsOn.dossier };
    case 'all':
      return {};
  }
}

async function documentsOf({ library, scope }: TaskContext, drawsOn: Drawn): Promise<DocumentRecord[]> {
  const filter =
    drawsOn.from === 'documents'
      ? { ids: drawsOn.documents, limit: drawsOn.documents.length }
      : { ...(drawsOn.from === 'dossier' && { dossier: drawsOn.dossier }), limit: mostUnticked };
  return (await library.documents(scope, filter)).documents;
}

/** Passages spread evenly over all of them. */
function hereAndThere(all: readonly NumberedSource[], budget: Budget): TurnSources {
  const wanted = budget.take(all).length;
  const spread = all.filter(
    (_, at) => Math.floor((at * wanted) / all.length) !== Math.floor(((at - 1) * wanted) / all.length),
  );
  const sources = budget.take(spread);
  const message =
    `Die Dokumente sind zu lang, um hier auf einmal gelesen zu werden: Gelesen wurden ${sources.length} von ` +
    `${all.length} Abschnitten, über alles verteilt. Die Seite „Zusammenfassen“ liest alles; mit einer Frage zur ` +
    'Sache findet Amtsfeder die passenden Abschnitte.';
  return { sources, path: 'passages', notices: [{ code: 'partly-read', message }] };
}
