import type { Draft } from '../../../contract/drafts.ts';
import { type Material, storedMaterial } from '../../material.ts';
import type { TaskContext } from '../../task.ts';
import { noteMaterial } from '../notes/note-material.ts';

/** The sources of a draft as they are now, and German sentences on those that are not there any more. */
export async function loadSources(
  context: TaskContext,
  { sources, notes }: Pick<Draft, 'sources' | 'notes'>,
): Promise<{ materials: Material[]; notices: string[] }> {
  const ids = sources.map(({ documentId }) => documentId).filter(Boolean);
  const { documents } =
    ids.length > 0
      ? await context.library.documents(context.scope, { ids, limit: ids.length })
      : { documents: [] };
  const found = new Map(documents.map((document) => [document.id, document]));
  const inOrder = sources.flatMap(({ documentId }) => found.get(documentId) ?? []);
  const stored = await Promise.all(inOrder.map((document) => storedMaterial(context, document)));
  const gone = sources.filter(({ documentId }) => !found.has(documentId));
  return {
    materials: [...(notes.trim() === '' ? [] : [noteMaterial(notes)]), ...stored],
    notices: gone.map(({ title }) => `„${title}“ ist nicht mehr da und bleibt außer Betracht.`),
  };
}
