import type { SearchHit } from '../../../ingest/library-types.ts';
import type { Refusal } from '../../contract/grounded-text.ts';
import type { AskRequest } from '../../contract/tasks.ts';
import { withContradictions } from '../../evidence/contradictions.ts';
import { SourceIndex } from '../../evidence/source-index.ts';
import type { ChatModel } from '../../model/chat-model.ts';
import { ModelRecord } from '../provenance/model-record.ts';
import { extractiveResult, generativeResult } from '../result.ts';
import { progress, type Task } from '../task.ts';
import { budgetFor } from '../writing/budget.ts';
import { chooseModel, withFallback, type WritingContext } from '../writing/engine.ts';
import { noticesOf } from '../writing/notices.ts';
import { type NumberedSource, numberedHits } from '../writing/numbered.ts';
import { readingOf } from '../writing/reading.ts';
import { writeCited } from '../writing/write-cited.ts';
import { answer } from './ask.ts';
import { type Ground, groundFor } from './ground.ts';
import { loadMaterials, nearestTo } from './nearest.ts';
import { notContained } from './refusals.ts';

/** More passages than this make answers no better. */
const mostPassages = 12;
/** Room left for the answer; it may take more where the estimate of the prompt was too careful. */
const answerTokens = 1024;
/** A topic longer than this is the question repeated. */
const longestTopic = 60;

/**
 * Answers a question by whichever engine is chosen; where the model fails, by the extractive one.
 *
 * @throws ApiError as `chooseModel`
 */
export function answerBy(context: WritingContext, request: AskRequest): Task {
  const model = chooseModel(context.models, request);
  if (!model) return answer(context, request);
  return withFallback(
    answerInWords(context, model, request),
    (notices) => answer(context, request, notices),
    context.signal,
  );
}

/** Answers a question in the model's words from the best passages. What nothing in the documents names, it is not asked. */
async function* answerInWords(context: WritingContext, model: ChatModel, request: AskRequest): Task {
  const startedAt = performance.now();
  yield progress('Suche in den Dokumenten …');
  const found = await groundFor(context, request);
  const { embedder } = context.library;
  const refused = 'refusal' in found ? found.refusal : await beyondDocuments(context, found.ground);
  if ('refusal' in found || refused) return extractiveResult({ refusal: refused!, embedder, startedAt });

  const { hits, candidates } = found.ground;
  await model.prepare(context.signal);
  const materials = await loadMaterials(
    context,
    hits.map(({ documentId }) => documentId),
  );
  const shown = passagesFor(context, model, request, numberedHits(bestFirst(found.ground), materials));
  yield progress(`„${model.name}“ liest ${shown.length} Stellen …`);
  const record = new ModelRecord(model);
  const prompt = context.prompts.render('answer', {
    question: request.question,
    passages: shown.map(({ passage }) => passage),
  });
  const { signal } = context;
  const written = yield* writeCited({ record, prompt, sources: shown, signal });
  const reading = readingOf('passages', shown);
  const result = { record, reading, missingTopics: written.missingTopics, embedder, startedAt };
  if (written.sections.length === 0) {
    const topics = written.missingTopics.filter((topic) => topic.length <= longestTopic);
    const refusal = { ...notContained(topics), nearest: await nearestTo(context, candidates) };
    return generativeResult({ ...result, refusal });
  }
  const index = new SourceIndex(shown.map(({ source }) => source));
  const sections = written.sections.map((section) => ({
    ...section,
    statements: section.statements.map((statement) => withContradictions(statement, index)),
  }));
  const read = new Set(shown.map(({ source }) => source.documentId));
  const documents = [...materials.values()].filter(({ documentId }) => read.has(documentId));
  const notices = noticesOf(written);
  return generativeResult({ ...result, sections, materials: documents, notices });
}

/** A question about what no document names has no answer in them, whatever a model would write. */
async function beyondDocuments(
  context: WritingContext,
  { support, candidates }: Ground,
): Promise<Refusal | null> {
  const { carrying, missing, premise } = support;
  if (carrying.length > 0 || missing.length === 0) return null;
  return { ...notContained(missing, premise), nearest: await nearestTo(context, candidates) };
}

/** Passages with the sentences that carry the question come first, then the others as the search has ordered them. */
function bestFirst({ hits, support }: Ground): SearchHit[] {
  return [...new Set([...support.carrying.map(({ hit }) => hit), ...hits])];
}

/** As many passages as there is room for. */
function passagesFor(
  context: WritingContext,
  model: ChatModel,
  { question }: AskRequest,
  numbered: readonly NumberedSource[],
): NumberedSource[] {
  const empty = context.prompts.render('answer', { question, passages: [] });
  const budget = budgetFor(model, empty, answerTokens);
  return budget.take(numbered).slice(0, mostPassages);
}
