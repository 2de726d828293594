import { hasControlMarks, oneLine } from '../../../prompts/harmless.ts';
import type { Notice } from '../../contract/grounded-text.ts';
import type { NumberedSource } from './numbered.ts';

/** Sentences that speak to a model rather than to a reader. Narrow: „missachtet die Vorgaben“ is said of people. */
const addressed = [
  /\b(?:ignorier(?:e|t|en)|vergiss|vergesst|vergessen|verwirf)\s+(?:Sie\s+)?(?:alle\s+)?(?:bisherige|vorherige|vorige|obige|frühere|andere|deine|Ihre)n?\s+(?:\S+\s+)?(?:Anweisung|Instruktion|Vorgabe|Regel|Befehl)/i,
  /\b(?:ignore|disregard|forget|override)\s+(?:all\s+)?(?:of\s+)?(?:the\s+|your\s+|any\s+)?(?:previous|prior|above|earlier|other|system)\s+(?:\S+\s+)?(?:instruction|rule|prompt|guideline|direction)/i,
];

/** Passages in which somebody gives orders to a language model. */
export function plantedIn(sources: readonly NumberedSource[]): NumberedSource[] {
  return sources.filter(({ passage: { title, headings = [], text } }) => {
    return isOrderToModel([title, ...headings, text].join('\n'));
  });
}

/** Whether a text speaks to a language model: no reader is meant, and nothing in it answers one. */
export function isOrderToModel(text: string): boolean {
  return hasControlMarks(text) || addressed.some((pattern) => pattern.test(oneLine(text)));
}

/** What a reader must know of such passages; they stand in documents for a reason. */
export function plantedNotices(planted: readonly NumberedSource[]): Notice[] {
  const places = [...new Set(planted.map(({ passage: { title, place } }) => `„${title}“, ${place}`))];
  if (places.length === 0) return [];
  const message =
    `In den Dokumenten stehen Anweisungen an ein Sprachmodell (${places.join('; ')}). ` +
    'Sie wurden als Text behandelt, nicht als Auftrag.';
  return [{ code: 'instructions-in-material', message }];
}
