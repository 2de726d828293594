import type { Reading } from '../../../contract/grounded-text.ts';
import { countWords } from '../../../../language/words.ts';
import { ModelError } from '../../../model/model-error.ts';
import type { ModelRecord } from '../../provenance/model-record.ts';
import { progress, type Step } from '../../task.ts';
import type { WritingContext } from '../../writing/engine.ts';
import { type Note, numbersOf, readNotes } from './notes.ts';
import { halve, type ReadingPart } from './parts.ts';
import { pooled } from './pool.ts';

export interface ReadPart {
  part: ReadingPart;
  notes: Note[];
  status: Reading['parts'][number]['status'];
  /** Why it could not be read; null unless `failed`. */
  error: ModelError | null;
}

export interface ReadPartsOptions {
  record: ModelRecord;
  focus: readonly string[];
  /** Words of notes per part. */
  words: number;
}

/** Failures that meet every part alike. */
const hopeless = new Set(['model-key', 'model-unknown', 'model-unreachable']);
/** Share of the parts that must be read for a result to be one. */
const leastRead = 0.5;

/**
 * Has the model read every part and note what it says, several parts at a time. A part that is too long after all is
 * read in halves; one that fails is left to the others, and says so.
 *
 * @throws ModelError when every request would fail the same way, or more than half of the parts did
 */
export async function* readParts(
  context: WritingContext,
  parts: readonly ReadingPart[],
  options: ReadPartsOptions,
): Step<ReadPart[]> {
  const read: ReadPart[] = parts.map((part) => ({ part, notes: [], status: 'left-out', error: null }));
  const total = parts.length;
  let done = 0;
  yield progress(`Lese ${total} Teile …`, 0, total);
  const left = new AbortController();
  const signals = [context.signal, left.signal, ...(context.stop ? [context.stop] : [])];
  const reading = pooled(parts, options.record.model.parallel, (part) =>
    readPart(context, part, options, AbortSignal.any(signals)),
  );
  try {
    for await (const { index, result } of reading) {
      read[index] = result;
      done++;
      yield progress(`Gelesen: ${result.part.label}`, done, total);
    }
  } catch (error) {
    context.signal.throwIfAborted();
    if (!context.stop?.aborted) throw error;
  } finally {
    left.abort();
  }
  const failed = read.filter(({ status }) => status === 'failed');
  if (failed.length > (1 - leastRead) * total) throw failed[0]!.error!;
  return read;
}

async function readPart(
  context: WritingContext,
  part: ReadingPart,
  options: ReadPartsOptions,
  signal: AbortSignal,
): Promise<ReadPart> {
  try {
    return { part, notes: await notesOn(context, part, options, signal), status: 'read', error: null };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ModelError) || hopeless.has(error.code)) throw error;
    if (error.code !== 'model-context' || part.sources.length < 2) {
      return { part, notes: [], status: 'failed', error };
    }
    const halves = await Promise.all(halve(part).map((half) => readPart(context, half, options, signal)));
    const failed = halves.find(({ status }) => status === 'failed');
    const notes = halves.flatMap((half) => half.notes);
    return { part, notes, status: failed ? 'failed' : 'read', error: failed?.error ?? null };
  }
}

async function notesOn(
  { prompts }: WritingContext,
  part: ReadingPart,
  { record, focus, words }: ReadPartsOptions,
  signal: AbortSignal,
): Promise<Note[]> {
  const { label, sources } = part;
  const passages = sources.map(({ passage }) => passage);
  const prompt = prompts.render('summarise-map', { part: label, focus, words, passages });
  record.asked(prompt, sources);
  const answer = await record.model.complete(prompt, { signal, onRetry: () => record.retried() });
  record.ended(answer);
  return readNotes(answer.text, numbersOf(sources), (number) => record.dropped(number));
}

/** The parts as coverage tells them. */
export function readingOfParts(read: readonly ReadPart[]): Reading {
  return {
    path: 'parts',
    parts: read.map(({ part: { label, sources }, status }) => ({
      label,
      documentId: sources[0]!.source.documentId,
      title: sources[0]!.source.title,
      words: sources.reduce((sum, { passage }) => sum + countWords(passage.text), 0),
      status,
    })),
  };
}
