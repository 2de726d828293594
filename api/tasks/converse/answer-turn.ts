import type { Prompts } from '../../../prompts/load.ts';
import type { Conversation, Turn } from '../../contract/conversation.ts';
import type { StreamEvent } from '../../contract/events.ts';
import type { GroundedText, Section } from '../../contract/grounded-text.ts';
import { estimateTokens } from '../../model/tokens.ts';
import type { ModelError } from '../../model/model-error.ts';
import { notContained } from '../ask/refusals.ts';
import type { ModelRecord } from '../provenance/model-record.ts';
import { generativeResult } from '../result.ts';
import { progress, type TaskContext } from '../task.ts';
import { Budget, budgetFor } from '../writing/budget.ts';
import { noticesOf } from '../writing/notices.ts';
import { readingOf } from '../writing/reading.ts';
import { writeCited } from '../writing/write-cited.ts';
import { historyOf } from './history.ts';
import { type TurnSources, turnSources } from './turn-sources.ts';

export interface AnswerContext extends TaskContext {
  prompts: Prompts;
  /** Which model answers, and the account of its use. */
  record: ModelRecord;
}

export interface TurnAnswer {
  text: GroundedText;
  /** Why it broke off; null when it is complete. */
  error: ModelError | null;
}

/** What is longer is the question repeated. */
const longestTopic = 60;
const isTopic = (topic: string) => topic.length <= longestTopic;
/** Share of the room that what was said before may take. */
const historyShare = 0.3;
const noSources: TurnSources = { sources: [], path: 'passages', notices: [] };

/**
 * Lets the model answer the last question of a conversation: from what the conversation draws on, knowing what was
 * said before. Where nothing is found and nothing was said, it is not asked at all.
 *
 * @throws ModelError when it fails before its first statement; the signal's reason when it is aborted
 */
export async function* answerTurn(
  context: AnswerContext,
  { turns, context: drawsOn }: Pick<Conversation, 'turns' | 'context'>,
  turn: Turn,
): AsyncGenerator<StreamEvent, TurnAnswer> {
  const startedAt = performance.now();
  const { record, prompts, signal } = context;
  const { model } = record;
  await model.prepare(signal);
  const bare = prompts.render('converse', { message: turn.question });
  const room = budgetFor(model, bare, model.outputTokens).tokens;
  const history = historyOf(turns, room * historyShare);
  const said = history.reduce((sum, { text }) => sum + estimateTokens(text), 0);
  if (turn.searched !== null) yield progress('Suche in den Dokumenten …');
  const { sources, path, notices } =
    turn.searched === null || drawsOn.from === 'nothing'
      ? noSources
      : await turnSources(context, drawsOn, turn.searched, new Budget(room - said));
  const reading = readingOf(path, sources);
  const embedder = path === 'passages' && sources.length > 0 ? context.library.embedder : null;
  if (turn.searched !== null && sources.length === 0 && history.length === 0) {
    const refusal = notContained([]);
    return { text: generativeResult({ record, reading, refusal, startedAt }), error: null };
  }

  yield progress('Das Sprachmodell liest …');
  const passages = sources.map(({ passage }) => passage);
  const prompt = prompts.render('converse', {
    message: turn.question,
    ...(passages.length > 0 && { passages }),
  });
  const written = yield* writeCited({ record, prompt: { ...prompt, history }, sources, signal });
  const { sections, missingTopics, error } = written;
  // Why it broke off is told with the question; without documents nothing can be supported.
  const finish = error ? ('stop' as const) : written.finish;
  const remarks = noticesOf({ ...written, finish, sections: turn.searched === null ? [] : sections });
  const text = generativeResult({
    record,
    reading,
    sections,
    missingTopics,
    ...(sections.length === 0 && { refusal: notContained(missingTopics.filter(isTopic)) }),
    notices: [...notices, ...remarks],
    embedder,
    startedAt,
  });
  return { text, error };
}

/** What had been written when it was ended from outside. */
export function unfinishedText(record: ModelRecord, sections: Section[], startedAt: number): GroundedText {
  return generativeResult({ record, reading: readingOf('passages', []), sections, startedAt });
}
