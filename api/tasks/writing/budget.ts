import type { RenderedPrompt } from '../../../prompts/prompt.ts';
import type { ChatModel } from '../../model/chat-model.ts';
import { estimateTokens } from '../../model/tokens.ts';
import type { NumberedSource } from './numbered.ts';

/** Tokens a passage costs beside its text: its delimiters, title, place and headings. */
const passageOverhead = 60;

/** Room for material in one request. */
export class Budget {
  constructor(readonly tokens: number) {}

  /** The first passages that fit, at least one. */
  take(sources: readonly NumberedSource[]): NumberedSource[] {
    let left = this.tokens;
    const taken: NumberedSource[] = [];
    for (const source of sources) {
      left -= tokensOf(source);
      if (left < 0 && taken.length > 0) break;
      taken.push(source);
    }
    return taken;
  }

  fits(sources: readonly NumberedSource[]): boolean {
    return sources.reduce((sum, source) => sum + tokensOf(source), 0) <= this.tokens;
  }
}

/** What a model's context leaves for material beside the prompt itself and an answer of so many tokens. */
export function budgetFor(model: ChatModel, prompt: RenderedPrompt, answerTokens: number): Budget {
  const fixed = estimateTokens(prompt.system + prompt.user);
  return new Budget(model.contextTokens - Math.min(answerTokens, model.outputTokens) - fixed);
}

/** What a passage costs, by the safe estimate. */
export function tokensOf({ passage }: NumberedSource): number {
  const { title, headings = [], text } = passage;
  return passageOverhead + estimateTokens([title, ...headings, text].join(' '));
}
