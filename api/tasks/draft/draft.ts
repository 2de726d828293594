import type { DraftRequest, DraftResult } from '../../contract/drafts.ts';
import type { Form } from '../../contract/forms.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import { passagesIn } from '../inquiry/passages.ts';
import { progress, type Task } from '../task.ts';
import { chooseModel } from '../writing/engine.ts';
import { readBrief } from './brief.ts';
import type { DraftContext } from './context.ts';
import { DraftEvidence } from './extract.ts';
import { finishDraft } from './finish.ts';
import { ModelWriter } from './model/model-writer.ts';
import { planParts } from './plan.ts';
import { gatherSources, others } from './sources.ts';
import { writeParts } from './write-parts.ts';

/**
 * Drafts a text of a form from documents, dossiers, files, notes and what the person asks for. Both engines work from
 * one plan: every part gets the sentences of the sources that say what it asks for; the extractive engine puts them
 * in, a language model writes from the paragraphs they stand in. Every statement is cited and checked; what the
 * sources do not give stays a placeholder, and what the form requires and nothing fills is listed as missing.
 *
 * @param given what the person has written already, by the id of its part
 * @throws ApiError when a document is not there, or as `chooseModel`; ReadError when a file cannot be read
 */
export async function* draft(
  context: DraftContext,
  form: Form,
  request: DraftRequest,
  files: readonly GivenDocument[],
  given: ReadonlyMap<string, string> = new Map(),
): Task<DraftResult> {
  const startedAt = performance.now();
  const model = chooseModel(context.models, request);
  yield progress('Lese die Quellen …');
  const sources = await gatherSources(context, context.readers, request, files, form);
  const brief = readBrief(request.brief, form);
  for (const [part, text] of given) brief.parts.set(part, text);
  yield progress('Wähle aus, was in welchen Teil gehört …');
  const planned = planParts(form, sources, brief, { asked: request.length });
  const evidence = new DraftEvidence(sources.materials, await passagesIn(context, others(sources)));
  const writer = model && new ModelWriter(context, model, form, request, evidence);
  const { parts, notices } = yield* writeParts(context, planned, evidence, writer);
  return finishDraft({ form, request, sources, brief, parts, notices, writer, startedAt });
}
