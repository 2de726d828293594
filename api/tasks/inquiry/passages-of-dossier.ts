import type { Passages } from './passages.ts';
import { loadMaterials } from '../ask/nearest.ts';
import type { Material } from '../material.ts';
import type { TaskContext } from '../task.ts';

const limit = 20;

/** The passages of a dossier, or of all, as far as questions reach them; `leaveOut` is the question paper itself. */
export function passagesOfDossier(
  context: TaskContext,
  dossier: string | undefined,
  leaveOut: string | undefined,
): Passages {
  const materials = new Map<string, Material>();
  return {
    async search(query) {
      const hits = await context.library.search(context.scope, { query, dossier, limit });
      const others = hits.filter(({ documentId }) => documentId !== leaveOut);
      const unknown = others.map(({ documentId }) => documentId).filter((id) => !materials.has(id));
      for (const [id, material] of await loadMaterials(context, unknown)) materials.set(id, material);
      return others;
    },
    materialOf: ({ documentId }) => materials.get(documentId) ?? null,
  };
}
