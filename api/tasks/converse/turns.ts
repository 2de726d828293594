import { randomUUID } from 'node:crypto';
import type { Conversation, NewTurn, StoredTurn, Turn } from '../../contract/conversation.ts';
import { notFound } from '../../errors/api-error.ts';
import { firstWords } from '../first-words.ts';
import { type Conversations, headOf, untitled } from './conversations.ts';
import { searchText } from './follow-up.ts';

const longestTitle = 70;

/**
 * Stores a question that is about to be answered. One that replaces an earlier question takes its place; what stood
 * there and after it stays as a version.
 *
 * @throws ApiError 404 when there is no such conversation, or no such question to replace
 */
export async function beginTurn(
  conversations: Conversations,
  id: string,
  { question, replaces }: NewTurn,
): Promise<{ turn: Turn; conversation: Conversation }> {
  const turnId = randomUUID();
  const conversation = await conversations.change(
    id,
    ({ title, context, turns }) => {
      const before = turns.slice(0, placeOf(turns, replaces));
      const turn: Turn = {
        id: turnId,
        question,
        askedAt: new Date().toISOString(),
        status: 'writing',
        searched: context.from === 'nothing' ? null : searchText(question, before.at(-1)?.searched ?? null),
        answer: null,
        problem: null,
      };
      const first = turns[0]?.question ?? null;
      const unnamed = title === untitled || (first !== null && title === titleFrom(first));
      return {
        title: unnamed && before.length === 0 ? titleFrom(question) : title,
        turns: [...before, turn],
      };
    },
    replaces !== undefined,
  );
  return { turn: conversation.turns.at(-1)!, conversation };
}

/** Stores how a question ended; nothing where it has been replaced in between. */
export async function endTurn(conversations: Conversations, id: string, ended: Turn): Promise<StoredTurn> {
  const conversation = await conversations.change(id, ({ turns }) => ({
    turns: turns.map((turn) => (turn.id === ended.id ? ended : turn)),
  }));
  return { conversation: headOf(conversation), turn: ended };
}

function placeOf(turns: readonly Turn[], replaces: string | undefined): number {
  if (replaces === undefined) return turns.length;
  const at = turns.findIndex((turn) => turn.id === replaces);
  if (at < 0) throw notFound('Diese Frage');
  return at;
}

const titleFrom = (question: string) => firstWords(question, longestTitle);
