import { z } from 'zod';
import type { ChatModel } from '../../api/model/chat-model.ts';
import type { Prompts } from '../../prompts/load.ts';

const verdictSchema = z.object({ besser: z.enum(['A', 'B', 'gleich']), grund: z.string() });

/** Which of two texts a model prefers. */
export interface PairVerdict {
  /** Null where it holds them equal, or prefers another once they change places: then it has judged the place. */
  winner: 'first' | 'second' | null;
  /** Whether both orders gave the same verdict. */
  agreed: boolean;
  /** Its reason, in the order given. */
  reason: string;
}

export interface Judge {
  model: ChatModel;
  prompts: Prompts;
  signal: AbortSignal;
}

/**
 * Has a model compare two texts by the rubric of a prompt, in both orders: models prefer places (Zheng and others,
 * „Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena“, NeurIPS 2023, section 3.4), and only what both orders say
 * counts.
 *
 * @throws ModelError
 */
export async function judgePair(
  judge: Judge,
  prompt: string,
  { source, first, second }: { source: string; first: string; second: string },
): Promise<PairVerdict> {
  const forth = await ask(judge, prompt, { source, first, second });
  const back = await ask(judge, prompt, { source, first: second, second: first });
  const [one, other] = [winnerOf(forth.besser, 'A'), winnerOf(back.besser, 'B')];
  return { winner: one === other ? one : null, agreed: one === other, reason: forth.grund };
}

function ask({ model, prompts, signal }: Judge, prompt: string, texts: Record<string, string>) {
  return model.object(prompts.render(prompt, texts), verdictSchema, { signal, temperature: 0 });
}

function winnerOf(better: 'A' | 'B' | 'gleich', placeOfFirst: 'A' | 'B'): PairVerdict['winner'] {
  if (better === 'gleich') return null;
  return better === placeOfFirst ? 'first' : 'second';
}
