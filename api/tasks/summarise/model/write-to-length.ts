import { countWords } from '../../../../language/words.ts';
import type { Passage } from '../../../../prompts/passage.ts';
import { ModelError } from '../../../model/model-error.ts';
import type { ModelRecord } from '../../provenance/model-record.ts';
import { progress, type Step } from '../../task.ts';
import type { WritingContext } from '../../writing/engine.ts';
import type { NumberedSource } from '../../writing/numbered.ts';
import { writeCited, type Written } from '../../writing/write-cited.ts';
import type { Budget } from '../fill.ts';
import { inWords, isKept, lengthOf, trim, withMarkers } from './length.ts';

/** Times the length asked for. */
const enoughMaterial = 2;

export interface Finished extends Written {
  /** German sentence when the length could not be kept, else null. */
  note: string | null;
}

export interface LengthTask {
  context: WritingContext;
  record: ModelRecord;
  sources: readonly NumberedSource[];
  focus: readonly string[];
  budget: Budget;
  /** Whether there is room to show the first attempt beside the material. */
  mayRewrite: boolean;
}

type Inputs = { passages: readonly Passage[] } | { notes: string };

/**
 * Writes the summary; one that is too long or too short is written once more, and trimmed by rule where it is still
 * too long. Of two attempts the one nearer to the length is kept.
 *
 * @throws ModelError when the model fails before its first statement
 */
export async function* writeToLength(task: LengthTask, inputs: Inputs): Step<Finished> {
  const { record, budget } = task;
  const first = yield* write(task, inputs);
  let best = first;
  if (first.finish === 'stop' && isWorthAnother(first, task)) {
    const second = yield* writeAgain(task, inputs, first);
    if (second && distance(second, budget) <= distance(first, budget)) best = second;
  }
  const length = lengthOf(best.sections, budget);
  if (length > budget.value && !isKept(length, budget)) {
    record.corrected(
      `Der Text war mit ${length} statt ${budget.value} zu lang und wurde um ganze Sätze gekürzt.`,
    );
    best = { ...best, sections: trim(best.sections, budget) };
  }
  return { ...best, note: noteOn(lengthOf(best.sections, budget), budget) };
}

async function* write(
  { context, record, sources, focus, budget }: LengthTask,
  inputs: Inputs,
  again: { previous: string; complaint: string } | object = {},
): Step<Written> {
  const prompt = context.prompts.render('summarise-finish', {
    length: inWords(budget),
    ...(focus.length > 0 && { focus }),
    ...inputs,
    ...again,
  });
  const { signal, stop } = context;
  return yield* writeCited({ record, prompt, sources, signal, stop });
}

/** The second attempt; null when it fails, for the first one is still there. */
async function* writeAgain(task: LengthTask, inputs: Inputs, first: Written): Step<Written | null> {
  const { record, budget, sources, context } = task;
  const length = lengthOf(first.sections, budget);
  const unit = budget.unit === 'sentences' ? 'Sätze' : 'Wörter';
  const complaint = `Der Text hat ${length} ${unit}, verlangt sind ${inWords(budget)}.`;
  yield progress(`${complaint} Passe die Länge an …`);
  yield { type: 'restart' };
  record.corrected(`Neu geschrieben, weil die Länge nicht stimmte (${length} statt ${budget.value}).`);
  try {
    return yield* write(task, inputs, { previous: withMarkers(first.sections, sources), complaint });
  } catch (error) {
    context.signal.throwIfAborted();
    if (!(error instanceof ModelError)) throw error;
    return null;
  }
}

/** Material hardly longer than the text asked for cannot give more than it has given. */
function isWorthAnother({ sections }: Written, { budget, sources, mayRewrite }: LengthTask): boolean {
  const length = lengthOf(sections, budget);
  if (!mayRewrite || isKept(length, budget)) return false;
  if (length > budget.value || budget.unit === 'sentences') return true;
  const available = sources.reduce((sum, { passage }) => sum + countWords(passage.text), 0);
  return available > enoughMaterial * budget.value;
}

function distance({ sections }: Written, budget: Budget): number {
  return Math.abs(lengthOf(sections, budget) - budget.value);
}

function noteOn(length: number, budget: Budget): string | null {
  if (isKept(length, budget)) return null;
  const unit = budget.unit === 'sentences' ? 'Sätze' : 'Wörter';
  return `Die Zusammenfassung hat ${length} statt ${budget.value} ${unit}.`;
}
