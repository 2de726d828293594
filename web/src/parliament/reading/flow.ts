import type { SpeechHead } from '../../../../api/contract/speeches.ts';

/** Who holds the floor, as the same person is named in every turn. */
const personOf = ({ personId, speaker }: SpeechHead): string => personId ?? speaker;

/**
 * The turns that make one speech with a given one: a speech is broken by questions from the floor, which the chair
 * allows, and goes on afterwards. A question belongs to the speech it interrupts. In order; at least the given turn.
 */
export function flowOf(turns: readonly SpeechHead[], speechId: string): SpeechHead[] {
  const at = turns.findIndex((turn) => turn.speechId === speechId);
  const given = turns[at];
  if (!given) return [];
  if (given.kind === 'chair' || given.kind === 'intervention') return [given];
  const main =
    given.kind === 'speech' ? at : turns.findLastIndex(({ kind }, index) => index < at && kind === 'speech');
  if (main === -1) return [given];
  const speaker = personOf(turns[main]!);
  const first = reach(turns, main, -1, speaker);
  const last = reach(turns, main, 1, speaker);
  // A question that nobody answers any more stands behind the speech's last words.
  return turns.slice(Math.min(first, at), Math.max(last, at) + 1);
}

/** How far the speech goes on in one direction: to the last turn of its speaker that only interruptions part from it. */
function reach(turns: readonly SpeechHead[], from: number, step: 1 | -1, speaker: string): number {
  let end = from;
  let questioned = false;
  for (let at = from + step; turns[at]; at += step) {
    const turn = turns[at]!;
    if (turn.kind === 'intervention') return end;
    if (turn.kind === 'question') questioned = true;
    else if (turn.kind === 'speech') {
      if (personOf(turn) !== speaker || !questioned) return end;
      end = at;
      questioned = false;
    }
  }
  return end;
}
