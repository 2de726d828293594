import type { Notice, Section } from '../../../contract/grounded-text.ts';
import type { DebateSummary, DebateSummaryRequest } from '../../../contract/parliament/debate-summaries.ts';
import { extractiveResult } from '../../result.ts';
import { progress, type Task, type TaskContext } from '../../task.ts';
import { type Budget, budgetOf } from '../../summarise/fill.ts';
import { assemble, debateGround, debateNotices, describeDebate } from './ground.ts';
import { quotedSections, sizeOf } from './quoted.ts';

const tolerance = 0.1;

/**
 * Summarises an agenda item of a plenary record: who spoke in which order, what each side said in its own sentences,
 * the room shared by how much it said, and what the chair says was decided; all of it within the length asked for.
 * `notices` go into the result.
 *
 * @throws ApiError as `debateGround`
 */
export async function* debateSummary(
  context: TaskContext,
  request: DebateSummaryRequest,
  notices: Notice[] = [],
): Task<DebateSummary> {
  const startedAt = performance.now();
  const ground = yield* debateGround(context, request);
  yield progress('Wähle die wichtigsten Sätze …');
  const budget = budgetOf(request.length);
  const sections = assemble(
    ground,
    quotedSections(ground.groups, roomIn(budget, assemble(ground, [])), ground.material),
  );
  for (const [section, { heading, statements }] of sections.entries()) {
    for (const statement of statements) yield { type: 'statement', section, statement, heading };
  }
  const result = extractiveResult({
    sections,
    materials: [ground.material],
    target: request.length,
    note: lengthNote(sections, budget),
    notices: [...notices, ...debateNotices(ground, sections)],
    startedAt,
  });
  return describeDebate(ground, result);
}

/** What a length leaves for the speeches beside who spoke and what was decided. */
export function roomIn(budget: Budget, fixed: readonly Section[]): Budget {
  return { ...budget, value: Math.max(0, budget.value - sizeOf(fixed, budget)) };
}

/** German: that the length could not be kept, and why; null when it was. */
export function lengthNote(sections: readonly Section[], budget: Budget): string | null {
  const size = sizeOf(sections, budget);
  if (Math.abs(size - budget.value) <= tolerance * budget.value) return null;
  const unit = budget.unit === 'words' ? 'Wörter' : 'Sätze';
  return `Ganze Sätze mit den Namen derer, die sprachen, und dem Ergebnis ergeben hier ${size} statt ${budget.value} ${unit}.`;
}
