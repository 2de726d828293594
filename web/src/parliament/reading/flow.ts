import type { SpeechHead } from '../../../../api/contract/speeches.ts';

/** Who holds the floor, as the same person is named in every turn. */
const personOf = ({ personId, speaker }: SpeechHead): string => personId ?? speaker;

/**
 * The turns of a debate, drawn together into speeches. A speech goes on behind questions from the floor and words of
 * the chair as long as nobody else takes the floor; a question belongs to the speech it interrupts, a short
 * intervention stands alone, and so does what the chair says between two speeches.
 */
export function inSpeeches(turns: readonly SpeechHead[]): SpeechHead[][] {
  const speeches: SpeechHead[][] = [];
  /** The speech that may go on; its first turn says whose it is. */
  let open: SpeechHead[] | null = null;
  /** The chair's words since then, which belong to it only if it does. */
  let chair: SpeechHead[] = [];
  const settle = () => {
    speeches.push(...chair.map((turn) => [turn]));
    chair = [];
  };
  for (const turn of turns) {
    if (turn.kind === 'chair') {
      chair.push(turn);
    } else if (open && (turn.kind === 'question' || (turn.kind === 'speech' && isOf(turn, open)))) {
      open.push(...chair, turn);
      chair = [];
    } else {
      settle();
      const begun = [turn];
      speeches.push(begun);
      open = turn.kind === 'speech' ? begun : null;
    }
  }
  settle();
  return speeches;
}

const isOf = (turn: SpeechHead, [first]: readonly SpeechHead[]): boolean =>
  first !== undefined && personOf(turn) === personOf(first);

/** The turns that make one speech with a given one, in order; none for an unknown one. */
export const flowOf = (turns: readonly SpeechHead[], speechId: string): SpeechHead[] =>
  inSpeeches(turns).find((speech) => speech.some((turn) => turn.speechId === speechId)) ?? [];
