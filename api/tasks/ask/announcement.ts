import { isAboutSpeaking } from '../../../language/stance/speaking.ts';

const asksInside = /, (?:warum|weshalb|wieso|wie|was|wann|wer|wo|welche[mnrs]?|ob)(?!\p{L})/u;

const question = /(?<!\p{L})(?:[Ff]rag(?:e|en|t|te|ten)|gefragt)(?!\p{L})/u;

/** Whether somebody wants to know what is asked: then questions are what answers. */
export const asksForQuestions = (text: string): boolean => question.test(text);

/**
 * Whether a sentence only says what the next one tells: „Warum schichten wir um?“, „Ich will sagen, warum wir
 * umschichten.“ It carries every word of a question and answers none.
 */
export function announces(sentence: string): boolean {
  return sentence.endsWith('?') || (asksInside.test(sentence) && isAboutSpeaking(sentence));
}
