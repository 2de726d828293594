import { isAboutSpeaking } from '../../../language/stance/speaking.ts';

const asksInside = /, (?:warum|weshalb|wieso|wie|was|wann|wer|wo|welche[mnrs]?|ob)(?!\p{L})/u;

/**
 * Whether a sentence only says what the next one tells: „Warum schichten wir um?“, „Ich will sagen, warum wir
 * umschichten.“ It carries every word of a question and answers none.
 */
export function announces(sentence: string): boolean {
  return sentence.endsWith('?') || (asksInside.test(sentence) && isAboutSpeaking(sentence));
}
