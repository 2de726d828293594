import { sentences } from '../../../language/sentences.ts';
import type { DraftPart, DraftRequest, DraftResult, DraftStatement } from '../../contract/drafts.ts';
import type { Form } from '../../contract/forms.ts';
import type { Statement } from '../../contract/grounded-text.ts';
import { checkStatement } from '../../evidence/check.ts';
import { withContradictions } from '../../evidence/contradictions.ts';
import { SourceIndex } from '../../evidence/source-index.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import { materialSource } from '../check/sources.ts';
import { progress, type Task } from '../task.ts';
import { answerQuestions } from './answers.ts';
import { readBrief } from './brief.ts';
import type { DraftContext } from './context.ts';
import { finishDraft } from './finish.ts';
import { type PlannedPart, planParts } from './plan.ts';
import { type DraftSources, gatherSources } from './sources.ts';
import { asDraftStatement, writeStatement } from './write.ts';

/**
 * Drafts a text of a form from documents, dossiers, files, notes and what the person asks for: every part gets the
 * sentences of the sources that say what it asks for, each cited and checked. What the sources do not give stays a
 * placeholder; what a form requires and nothing fills is listed as missing.
 *
 * @throws ApiError when a document is not there; ReadError when a file cannot be read
 */
export async function* draft(
  context: DraftContext,
  form: Form,
  request: DraftRequest,
  files: readonly GivenDocument[],
): Task<DraftResult> {
  const startedAt = performance.now();
  yield progress('Lese die Quellen …');
  const sources = await gatherSources(context, context.readers, request, files, form);
  const brief = readBrief(request.brief, form);
  yield progress('Wähle aus, was in welchen Teil gehört …');
  const planned = planParts(form, sources, brief, request.length);
  const answers = sources.inquiry
    ? await answerQuestions(
        context,
        sources.inquiry,
        others(sources),
        form.parts.find(({ layout }) => layout === 'question')!,
      )
    : new Map<string, Statement[]>();

  yield progress('Prüfe die Fundstellen …');
  const index = new SourceIndex(sources.materials.map(materialSource));
  const parts: DraftPart[] = [];
  for (const [section, plan] of planned.entries()) {
    context.signal.throwIfAborted();
    const statements = writePart(plan, answers.get(plan.part.id) ?? [], index, sources.materials.length > 1);
    for (const statement of statements)
      yield { type: 'statement', section, statement, heading: plan.part.heading };
    parts.push({ ...plan.part, statements });
  }
  return finishDraft({ form, request, sources, brief, parts, startedAt });
}

/** Question papers are not answered from themselves; an earlier answer that repeats the questions may well be. */
const others = ({ materials, main, inquiry }: DraftSources) =>
  materials.filter((material) => material !== main || inquiry?.answered);

function writePart(
  { form, candidates, verbatim, given }: PlannedPart,
  answers: readonly Statement[],
  index: SourceIndex,
  several: boolean,
): DraftStatement[] {
  if (given !== null) {
    const said = sentences(given).map(({ start, end }) => given.slice(start, end));
    return said.map((text) => ({ ...asDraftStatement(checkStatement(text, index)), origin: 'person' }));
  }
  const written =
    verbatim ?? (answers.length > 0 ? answers : candidates.map((one) => writeStatement(one, form)));
  const compared =
    several && !verbatim ? written.map((statement) => withContradictions(statement, index)) : written;
  return compared.map(asDraftStatement);
}
