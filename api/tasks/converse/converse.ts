import type { NewTurn, StoredTurn, Turn } from '../../contract/conversation.ts';
import type { StreamEvent } from '../../contract/events.ts';
import { isUnexpected, toProblem } from '../../errors/problem.ts';
import { type AnswerContext, answerTurn, unfinishedText } from './answer-turn.ts';
import { type Conversations, headOf } from './conversations.ts';
import { beginTurn, endTurn } from './turns.ts';
import { WrittenSoFar } from './written-so-far.ts';

export interface ConverseContext extends AnswerContext {
  conversations: Conversations;
  /** Takes errors the caller learns nothing about. */
  log(error: unknown): void;
}

/**
 * Answers a question within a conversation. The question is stored before anything is written, and what has been
 * written is stored however it ends: `turn` events tell both. What goes wrong at the model becomes part of the turn.
 *
 * @throws ApiError 404 when there is no such conversation or question
 */
export async function* converse(
  context: ConverseContext,
  id: string,
  request: NewTurn,
): AsyncGenerator<StreamEvent, StoredTurn> {
  const { conversations, record, signal, log } = context;
  const startedAt = performance.now();
  const { turn, conversation } = await beginTurn(conversations, id, request);
  const written = new WrittenSoFar();
  let ended: Turn = { ...turn, status: 'stopped' };
  let stored: StoredTurn;
  try {
    yield { type: 'turn', conversation: headOf(conversation), turn };
    const { context: drawsOn, turns } = conversation;
    const answering = answerTurn(context, { context: drawsOn, turns: turns.slice(0, -1) }, turn);
    for (;;) {
      const step = await answering.next();
      if (step.done) {
        const { text, error } = step.value;
        ended = { ...turn, status: error ? 'failed' : 'answered', answer: text };
        if (error) ended.problem = toProblem(error);
        break;
      }
      written.take(step.value);
      yield step.value;
    }
  } catch (error) {
    if (!signal.aborted) {
      if (isUnexpected(error)) log(error);
      ended = { ...ended, status: 'failed', problem: toProblem(error) };
    }
  } finally {
    // Whoever has gone takes no further event; what was written is stored all the same.
    const { sections } = written;
    if (!ended.answer && sections.length > 0) {
      ended = { ...ended, answer: unfinishedText(record, sections, startedAt) };
    }
    stored = await endTurn(conversations, id, ended);
  }
  yield { type: 'turn', ...stored };
  return stored;
}
