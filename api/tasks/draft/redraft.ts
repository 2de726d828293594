import type { z } from 'zod';
import type { Draft, DraftPart, redraftRequestSchema } from '../../contract/drafts.ts';
import type { Form } from '../../contract/forms.ts';
import { badRequest } from '../../errors/api-error.ts';
import { passagesIn } from '../inquiry/passages.ts';
import { chooseModel } from '../writing/engine.ts';
import { readBrief } from './brief.ts';
import type { DraftContext } from './context.ts';
import { DraftEvidence } from './extract.ts';
import { ModelWriter } from './model/model-writer.ts';
import { planParts } from './plan.ts';
import type { Candidate } from './select/candidates.ts';
import { arranged, others } from './sources.ts';
import { loadSources } from './stored/sources.ts';
import { writeParts } from './write-parts.ts';

/**
 * Writes one part of a draft anew, from the draft's sources as they are now. What stands in other parts, and what the
 * person has dropped from this one, is not used again; the person's own statements stay in front.
 *
 * @throws ApiError when the draft has no such part, or as `chooseModel`
 */
export async function redraft(
  context: DraftContext,
  form: Form,
  request: z.infer<typeof redraftRequestSchema>,
): Promise<{ part: DraftPart; notices: string[] }> {
  const { draft, part: id, wish } = request;
  const before = draft.parts.find((part) => part.id === id);
  if (!before) throw badRequest(`Einen Teil „${id}“ hat dieser Entwurf nicht.`, 'unknown-part');
  const model = chooseModel(context.models, request);
  const { materials, notices: gone } = await loadSources(context, draft);
  const sources = arranged(materials, form);
  const brief = readBrief([draft.brief, wish].filter(Boolean).join('\n'), form);
  const taken = takenPlaces(draft, id);
  const planned = planParts(form, sources, brief, {
    without: ({ material, start, end }) => taken.some((place) => touches(place, material, start, end)),
  });
  const plan = planned.find(({ part }) => part.id === id);
  if (!plan) throw badRequest(`Einen Teil „${id}“ sieht die Form nicht mehr vor.`, 'unknown-part');

  const evidence = new DraftEvidence(sources.materials, await passagesIn(context, others(sources)));
  const writer = model && new ModelWriter(context, model, form, { brief: draft.brief, wish }, evidence);
  const writing = writeParts(context, [{ ...plan, given: null }], evidence, writer);
  let step = await writing.next();
  while (!step.done) step = await writing.next();
  const own = before.statements.filter(({ origin }) => origin === 'person');
  const statements = [...own, ...(step.value.parts[0]?.statements ?? [])];
  const notices = [...gone, ...step.value.notices.map(({ message }) => message)];
  return { part: { ...before, statements }, notices };
}

interface Place {
  documentId: string;
  source: string;
  quote: string;
  span: [number, number] | null;
}

/** Where other parts quote, and what the person has dropped from this one. */
function takenPlaces({ parts }: Draft, id: string): Place[] {
  return parts.flatMap((part) =>
    part.statements
      .filter(({ accepted }) => part.id !== id || !accepted)
      .flatMap(({ citations }) => citations.slice(0, 1)),
  );
}

function touches(place: Place, material: Candidate['material'], start: number, end: number): boolean {
  if (place.documentId !== material.documentId || place.source !== material.source) return false;
  if (place.span) return place.span[0] < end && start < place.span[1];
  return material.text.slice(start, end) === place.quote;
}
