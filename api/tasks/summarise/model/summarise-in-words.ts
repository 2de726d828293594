import type { Notice, Reading } from '../../../contract/grounded-text.ts';
import type { SummaryRequest } from '../../../contract/tasks.ts';
import type { ChatModel } from '../../../model/chat-model.ts';
import type { Readers } from '../../../services.ts';
import type { GivenDocument } from '../../../uploads/task-input.ts';
import type { Material } from '../../material.ts';
import { ModelRecord } from '../../provenance/model-record.ts';
import { generativeResult } from '../../result.ts';
import { progress, type Step, type Task } from '../../task.ts';
import { Budget, budgetFor } from '../../writing/budget.ts';
import type { WritingContext } from '../../writing/engine.ts';
import { noticesOf } from '../../writing/notices.ts';
import { type NumberedSource, numberedMaterials } from '../../writing/numbered.ts';
import { readingOf } from '../../writing/reading.ts';
import { type Budget as Length, budgetOf } from '../fill.ts';
import { gatherMaterials } from '../gather.ts';
import { summarise, withOtherValues } from '../summarise.ts';
import { relevanceTo } from '../topics.ts';
import { unitsOf } from '../units.ts';
import { sectionsOfNotes } from './sections-of-notes.ts';
import { writeNotes } from './notes.ts';
import { divide } from './parts.ts';
import { readingOfParts, type ReadPart, readParts } from './read-parts.ts';
import { condense } from './reduce.ts';
import { type Finished, writeToLength } from './write-to-length.ts';

/** Tokens a word of the answer may take, its share of markers included. */
const tokensPerWord = 3;
const wordsPerSentence = 25;
const spareTokens = 256;
/** Share of the context that must be left for material; with less, a second attempt costs more than it brings. */
const leastRoom = 0.3;
/** Tokens for the notes on one part. */
const noteTokens = 700;
const wordsOfNotes = { least: 40, most: 250 };

/**
 * Summarises in the model's words. What fits its context is read whole; what does not is read in parts that respect
 * the documents' structure, several at a time, and written from the notes. Coverage names every part.
 *
 * @throws as `gatherMaterials`; ModelError when the model fails before anything is written
 */
export async function* summariseInWords(
  context: WritingContext,
  readers: Readers,
  model: ChatModel,
  request: SummaryRequest,
  files: readonly GivenDocument[],
): Task {
  const startedAt = performance.now();
  yield progress('Lese die Dokumente …');
  const materials = await gatherMaterials(context, readers, request, files);
  const sources = await numberedMaterials(materials);
  if (sources.length === 0) return yield* summarise(context, readers, request, files);

  await model.prepare(context.signal);
  const record = new ModelRecord(model);
  const budget = budgetOf(request.length);
  const missingTopics = topicsNotIn(request.focus, materials);
  const focus = request.focus.filter((topic) => !missingTopics.includes(topic));
  const task = { context, model, record, sources, focus, budget };
  const { reading, finished, notices } = yield* readAndWrite(task);

  const sections = materials.length > 1 ? withOtherValues(finished.sections, materials) : finished.sections;
  return generativeResult({
    record,
    reading,
    sections,
    materials,
    missingTopics: [...new Set([...missingTopics, ...finished.missingTopics])],
    target: request.length,
    note: finished.note,
    notices: [...notices, ...noticesOf({ ...finished, sections })],
    startedAt,
  });
}

interface WritingTask {
  context: WritingContext;
  model: ChatModel;
  record: ModelRecord;
  sources: readonly NumberedSource[];
  focus: readonly string[];
  budget: Length;
}

interface Outcome {
  reading: Reading;
  finished: Finished;
  notices: Notice[];
}

async function* readAndWrite(task: WritingTask): Step<Outcome> {
  const { context, model, sources, focus } = task;
  const words = task.budget.unit === 'words' ? task.budget.value : task.budget.value * wordsPerSentence;
  const answerTokens = Math.ceil(words * tokensPerWord) + spareTokens;
  const empty = context.prompts.render('summarise-finish', { length: '', focus });
  const once = budgetFor(model, empty, answerTokens);
  // A second attempt shows the first one.
  const twice = new Budget(once.tokens - words * tokensPerWord);
  const mayRewrite = twice.tokens >= leastRoom * model.contextTokens;
  const room = mayRewrite ? twice : once;
  const writing = { ...task, mayRewrite };
  if (room.fits(sources)) {
    yield progress(`„${model.name}“ liest die Dokumente ganz …`);
    const passages = sources.map(({ passage }) => passage);
    const finished = yield* writeToLength(writing, { passages });
    return { reading: readingOf('whole', sources), finished, notices: [] };
  }
  const read = yield* readInParts(task, room.tokens);
  const reading = readingOfParts(read);
  const notes = read.flatMap((part) => part.notes);
  if (context.stop?.aborted) {
    return { reading, finished: sectionsOfNotes(read, sources), notices: [stoppedNotice(read)] };
  }
  const condensed = yield* condense(context, notes, { ...task, tokens: room.tokens });
  yield progress('Schreibe die Zusammenfassung …');
  const shown = read.filter(({ status }) => status === 'read').flatMap(({ part }) => part.sources);
  const finished = yield* writeToLength({ ...writing, sources: shown }, { notes: writeNotes(condensed) });
  return { reading, finished, notices: failureNotices(read) };
}

async function* readInParts(task: WritingTask, room: number): Step<ReadPart[]> {
  const { context, model, sources, focus, record } = task;
  const empty = context.prompts.render('summarise-map', { part: '', focus, words: 0, passages: [] });
  const parts = divide(sources, budgetFor(model, empty, noteTokens));
  const share = Math.floor(room / parts.length / tokensPerWord);
  const words = Math.min(wordsOfNotes.most, Math.max(wordsOfNotes.least, share));
  return yield* readParts(context, parts, { record, focus, words });
}

/** Topics that no sentence of the documents is about. */
function topicsNotIn(topics: readonly string[], materials: readonly Material[]): string[] {
  const units = topics.length > 0 ? materials.flatMap(unitsOf) : [];
  return topics.filter((topic) => relevanceTo(topic, units).every((value) => value === 0));
}

function stoppedNotice(read: readonly ReadPart[]): Notice {
  const done = read.filter(({ status }) => status === 'read').length;
  const message =
    done === 0
      ? 'Angehalten, bevor ein Teil gelesen war.'
      : `Angehalten: ${done} von ${read.length} Teilen ${done === 1 ? 'ist' : 'sind'} gelesen. Hier stehen die Notizen dazu.`;
  return { code: 'stopped', message };
}

function failureNotices(read: readonly ReadPart[]): Notice[] {
  const failed = read.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [];
  const labels = failed.map(({ part }) => part.label).join('; ');
  return [
    {
      code: failed[0]!.error!.code,
      message: `${failed[0]!.error!.detail} Nicht gelesen wurde deshalb: ${labels}.`,
    },
  ];
}
