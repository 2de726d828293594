import { estimateTokens } from '../../../model/tokens.ts';
import type { ModelRecord } from '../../provenance/model-record.ts';
import { progress, type Step } from '../../task.ts';
import type { WritingContext } from '../../writing/engine.ts';
import { type Note, readNotes, writeNotes } from './notes.ts';
import { pooled } from './pool.ts';

/** Each round must leave this much less, or it is the last. */
const worthwhile = 0.9;

/**
 * Condenses notes until they fit a budget of tokens, several groups at a time.
 *
 * @throws ModelError as the model
 */
export async function* condense(
  { prompts, signal }: WritingContext,
  notes: readonly Note[],
  { record, focus, tokens }: { record: ModelRecord; focus: readonly string[]; tokens: number },
): Step<Note[]> {
  let current = [...notes];
  const known = new Set(notes.flatMap(({ numbers }) => numbers));
  while (sizeOf(current) > tokens) {
    const groups = group(current, Math.floor(tokens / 2));
    // Words of German text have about two tokens each by the safe estimate, markers included.
    const words = Math.max(40, Math.floor(tokens / groups.length / 4));
    yield progress(`Verdichte die Notizen (${groups.length} Gruppen) …`);
    const condensed: Note[][] = groups.map(() => []);
    const reducing = pooled(groups, record.model.parallel, async (own) => {
      const prompt = prompts.render('summarise-reduce', { focus, words, notes: writeNotes(own) });
      record.asked(prompt);
      const answer = await record.model.complete(prompt, { signal, onRetry: () => record.retried() });
      record.ended(answer);
      return readNotes(answer.text, known, (number) => record.dropped(number));
    });
    for await (const { index, result } of reducing) condensed[index] = result;
    const next = condensed.flat();
    if (next.length === 0 || sizeOf(next) > worthwhile * sizeOf(current)) return evenly(current, tokens);
    current = next;
  }
  return current;
}

/** Every second note, every third …, until they fit, so that every part keeps some. */
function evenly(notes: readonly Note[], tokens: number): Note[] {
  for (let step = 2; step < notes.length; step++) {
    const kept = notes.filter((_, at) => at % step === 0);
    if (sizeOf(kept) <= tokens) return kept;
  }
  return notes.slice(0, 1);
}

function group(notes: readonly Note[], tokens: number): Note[][] {
  const groups: Note[][] = [[]];
  for (const note of notes) {
    if (groups.at(-1)!.length > 0 && sizeOf([...groups.at(-1)!, note]) > tokens) groups.push([]);
    groups.at(-1)!.push(note);
  }
  return groups;
}

function sizeOf(notes: readonly Note[]): number {
  return estimateTokens(writeNotes(notes));
}
