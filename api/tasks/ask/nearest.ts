import type { Citation } from '../../contract/grounded-text.ts';
import { cite, type Material, storedMaterial } from '../material.ts';
import type { TaskContext } from '../task.ts';
import type { Candidate } from './candidates.ts';
import { chooseStatements } from './choose.ts';

/** Sentences that share something with the question; what shares less than this says nothing about it. */
const leastNearness = 0.3;
const mostNearest = 2;

/** What comes nearest to a question that nothing answers, cited. */
export async function nearestTo(context: TaskContext, candidates: readonly Candidate[]): Promise<Citation[]> {
  const near = chooseStatements(candidates.filter(({ coverage }) => coverage >= leastNearness)).slice(
    0,
    mostNearest,
  );
  const materials = await loadMaterials(
    context,
    near.flat().map(({ documentId }) => documentId),
  );
  return near.flatMap(([{ documentId, start, end }]) => {
    const material = materials.get(documentId);
    return material ? [cite(material, start, end)] : [];
  });
}

/** Stored documents by id, those without text left out. One that has gone since the search is left out, too. */
export async function loadMaterials(
  context: TaskContext,
  documentIds: readonly string[],
): Promise<Map<string, Material>> {
  const ids = [...new Set(documentIds)];
  const { documents } = await context.library.documents(context.scope, { ids, limit: ids.length });
  const loaded = await Promise.all(documents.map((document) => storedMaterial(context, document)));
  return new Map(loaded.filter(({ text }) => text !== '').map((material) => [material.documentId, material]));
}
