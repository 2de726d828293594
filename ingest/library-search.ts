import type { SearchHit, SearchRequest } from './library-types.ts';
import type { Reranker } from './reranking/reranker.ts';
import { searchPassages } from './search/search.ts';
import type { AccessScope } from './store/access-scope.ts';
import type { CurrentDocument } from './store/records/current-documents.ts';
import { dossierId } from './store/records/dossiers.ts';
import type { Stores } from './store/stores.ts';

/** The passages that answer a query best, with what names their documents. */
export async function searchLibrary(
  {
    db,
    passages,
    current,
    reranker,
  }: Pick<Stores, 'db' | 'passages' | 'current'> & { reranker: Reranker | null },
  scope: AccessScope,
  { dossier, ...request }: SearchRequest,
): Promise<SearchHit[]> {
  const within = dossier === undefined ? undefined : await dossierId(db, scope, dossier);
  if (within === null) return [];

  const documents = new Map<string, CurrentDocument>();
  const found = await searchPassages(
    passages,
    async (versions) => {
      const ids = versions.map(({ documentId }) => documentId);
      for (const document of await current.find(scope, ids)) documents.set(document.id, document);
      return versions.map(({ documentId, version }) => documents.get(documentId)?.version === version);
    },
    scope,
    { ...request, dossierId: within },
    reranker,
  );
  return found.flatMap((hit) => {
    const document = documents.get(hit.documentId);
    if (!document) return [];
    const { title, source, kind, date } = document;
    const { score, documentId, text, start, end, headings, anchor, speaker, party, alsoIn, explain } = hit;
    return [
      {
        score,
        documentId,
        title,
        source,
        kind,
        date,
        text,
        start,
        end,
        headings,
        anchor,
        speaker,
        party,
        alsoIn,
        explain,
      },
    ];
  });
}
