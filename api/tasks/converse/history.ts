import type { Turn } from '../../contract/conversation.ts';
import type { GroundedText } from '../../contract/grounded-text.ts';
import type { Turn as ModelTurn } from '../../model/chat-model.ts';
import { estimateTokens } from '../../model/tokens.ts';

/**
 * What was said before, for the model: the latest questions with their answers that fit into `tokens`, in order.
 * Citation markers are left out: their numbers belong to the passages shown then.
 */
export function historyOf(turns: readonly Turn[], tokens: number): ModelTurn[] {
  const history: ModelTurn[] = [];
  let left = tokens;
  for (const { question, answer } of turns.toReversed()) {
    const said = answer ? textOf(answer) : '';
    if (said === '') continue;
    left -= estimateTokens(question) + estimateTokens(said);
    if (left < 0) break;
    history.unshift({ role: 'user', text: question }, { role: 'assistant', text: said });
  }
  return history;
}

function textOf({ sections, refusal }: GroundedText): string {
  const paragraphs = sections.map(({ heading, statements }) =>
    [...(heading === null ? [] : [heading]), statements.map(({ text }) => text).join(' ')].join('\n'),
  );
  return [...(refusal ? [refusal.message] : []), ...paragraphs].join('\n\n');
}
