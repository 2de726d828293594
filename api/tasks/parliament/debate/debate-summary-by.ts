import type { Section } from '../../../contract/grounded-text.ts';
import type { DebateSummary, DebateSummaryRequest } from '../../../contract/parliament/debate-summaries.ts';
import type { ChatModel } from '../../../model/chat-model.ts';
import { extractiveResult, generativeResult } from '../../result.ts';
import { progress, type Task } from '../../task.ts';
import { allot } from '../../summarise/allot.ts';
import { budgetOf } from '../../summarise/fill.ts';
import { trim } from '../../summarise/model/length.ts';
import { chooseModel, type WritingContext } from '../../writing/engine.ts';
import { SectionWriter } from '../section-writer.ts';
import { passagesAround } from '../speech-passages.ts';
import { debateSummary, lengthNote, roomIn } from './debate-summary.ts';
import { assemble, debateGround, type DebateGround, debateNotices, describeDebate } from './ground.ts';
import { quotedSections } from './quoted.ts';
import { speechOf } from './units.ts';

/** Paragraphs a model is shown for one side. */
const mostPassages = 24;
/** What a sentence takes, for lengths that are asked for in sentences. */
const wordsPerSentence = 18;

/**
 * Summarises a debate by whichever engine is chosen. A model writes what each side said from that side's words alone;
 * who spoke and what was decided is taken from the record in either case.
 *
 * @throws ApiError as `chooseModel` and `debateGround`
 */
export function debateSummaryBy(context: WritingContext, request: DebateSummaryRequest): Task<DebateSummary> {
  const model = chooseModel(context.models, request);
  return model ? debateInWords(context, model, request) : debateSummary(context, request);
}

async function* debateInWords(
  context: WritingContext,
  model: ChatModel,
  request: DebateSummaryRequest,
): Task<DebateSummary> {
  const startedAt = performance.now();
  const ground = yield* debateGround(context, request);
  const budget = budgetOf(request.length);
  const room = roomIn(budget, assemble(ground, []));
  const shares = allot(
    room.value,
    ground.groups.map(({ weight }) => ({ available: Infinity, weight })),
  );
  const perUnit = budget.unit === 'sentences' ? wordsPerSentence : 1;
  const writer = new SectionWriter(model, context.signal);
  const before: Section[] = assemble({ ...ground, outcome: [] }, []);
  yield* told(before, 0);
  for (const [at, { group, units }] of ground.groups.entries()) {
    yield progress(`„${model.name}“ liest: ${group.label}`, at, ground.groups.length);
    const words = Math.max(20, Math.round(shares[at]! * perUnit));
    const written = yield* writer.write({
      section: before.length,
      heading: group.label,
      sources: passagesOf(ground, at),
      prompt: (passages) =>
        context.prompts.render('debate-party', {
          agenda: ground.agenda ?? '',
          group: group.label,
          words,
          passages,
        }),
      words,
      before,
    });
    // Where the model gave nothing, the side still comes to word.
    const share = { ...budget, value: shares[at]! };
    const [quoted] =
      written.length > 0 || units.length === 0
        ? []
        : quotedSections([ground.groups[at]!], share, ground.material);
    const section = quoted ?? { heading: group.label, statements: written };
    if (quoted) yield* told([quoted], before.length);
    if (section.statements.length > 0)
      before.push(...trim([section], { ...budget, value: Math.max(1, share.value) }));
  }
  const sections = assemble(ground, before.slice(ground.order ? 1 : 0));
  yield* told(sections.slice(before.length), before.length);
  const result = {
    sections,
    materials: [ground.material],
    target: request.length,
    note: lengthNote(sections, budget),
    notices: [...writer.notices, ...debateNotices(ground, sections)],
    startedAt,
  };
  const { record, reading } = writer;
  const text = writer.wrote ? generativeResult({ ...result, record, reading }) : extractiveResult(result);
  return describeDebate(ground, text);
}

/** The paragraphs with the best sentences of one side, in the order of the debate. */
function passagesOf({ groups, material }: DebateGround, at: number) {
  const { units, scores, group } = groups[at]!;
  const best = units
    .map((unit, index) => ({ unit, score: scores[index]! }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ unit }) => {
      const speech = speechOf(group.speeches, unit);
      return speech ? [{ speech, start: unit.start }] : [];
    });
  const passages = passagesAround(best, new Map([[material.documentId, material]])).slice(0, mostPassages);
  return passages.sort((a, b) => a.source.offset! - b.source.offset!);
}

function* told(sections: readonly Section[], from: number) {
  for (const [at, { heading, statements }] of sections.entries()) {
    for (const statement of statements)
      yield { type: 'statement' as const, section: from + at, statement, heading };
  }
}
