import type { Draft, DraftCitation } from '../../../contract/drafts.ts';
import { isVerbatim } from '../../../evidence/quotation.ts';
import { cite, type Material, storedMaterial } from '../../material.ts';
import type { TaskContext } from '../../task.ts';

/**
 * The draft with every citation held against its document as it is now: gone with it, changed where the quotation no
 * longer stands there; one that has only moved is found again.
 */
export async function withCitationStates(context: TaskContext, draft: Draft): Promise<Draft> {
  const ids = [...new Set(citationsOf(draft).map(({ documentId }) => documentId))].filter(Boolean);
  const materials = await loadMaterials(context, ids);
  const renew = (citation: DraftCitation) => renewed(citation, materials.get(citation.documentId));
  return {
    ...draft,
    head: draft.head.map((field) => ({ ...field, citation: field.citation && renew(field.citation) })),
    parts: draft.parts.map((part) => ({
      ...part,
      statements: part.statements.map((statement) => ({
        ...statement,
        citations: statement.citations.map(renew),
      })),
    })),
  };
}

function citationsOf({ head, parts }: Draft): DraftCitation[] {
  const ofHead = head.flatMap(({ citation }) => citation ?? []);
  return [...ofHead, ...parts.flatMap(({ statements }) => statements.flatMap(({ citations }) => citations))];
}

async function loadMaterials(context: TaskContext, ids: readonly string[]): Promise<Map<string, Material>> {
  if (ids.length === 0) return new Map();
  const { documents } = await context.library.documents(context.scope, { ids, limit: ids.length });
  const loaded = await Promise.all(documents.map((document) => storedMaterial(context, document)));
  return new Map(loaded.map((material) => [material.documentId, material]));
}

function renewed(citation: DraftCitation, material: Material | undefined): DraftCitation {
  // Notes and files that came with the request are part of the draft, or were never kept.
  if (citation.documentId === '') return citation;
  if (!material) return { ...citation, state: 'gone' };
  if (isVerbatim(citation, material.text)) return { ...citation, state: 'available' };
  const start = material.text.indexOf(citation.quote);
  if (start < 0) return { ...citation, state: 'changed' };
  return { ...cite(material, start, start + citation.quote.length), state: 'available' };
}
