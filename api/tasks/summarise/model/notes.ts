import type { NumberedSource } from '../../writing/numbered.ts';
import { StatementReader } from '../../writing/statement-reader.ts';

/** What a part says, as a sentence with the passages that carry it. */
export interface Note {
  text: string;
  numbers: number[];
}

/** The notes in a model's answer, with the numbers among `known`; others are given to `unknown`. */
export function readNotes(
  answer: string,
  known: ReadonlySet<number>,
  unknown: (number: number) => void,
): Note[] {
  const reader = new StatementReader();
  const notes: Note[] = [];
  for (const reading of [...reader.push(answer), ...reader.end()]) {
    if (reading.type !== 'statement') continue;
    for (const number of reading.numbers) if (!known.has(number)) unknown(number);
    notes.push({ text: reading.text, numbers: reading.numbers.filter((number) => known.has(number)) });
  }
  return notes;
}

/** Notes as material of the next prompt. */
export function writeNotes(notes: readonly Note[]): string {
  return notes
    .map(({ text, numbers }) => `- ${text} ${numbers.map((number) => `[${number}]`).join('')}`)
    .join('\n');
}

/** The numbers under which a model was shown its sources. */
export function numbersOf(sources: readonly NumberedSource[]): Set<number> {
  return new Set(sources.map(({ number }) => number));
}
