import { remarks } from '../../language/parliament/remarks.ts';
import type { Contribution, Interjection } from './speech.ts';

/** Calls with words, and what named members did; applause of groups stays in the text alone. */
export function interjectionsOf(contributions: readonly Contribution[]): Interjection[] {
  return contributions.flatMap(({ turn, blocks }) =>
    blocks.flatMap((block) => (block.interjection ? remarksOf(turn, block) : [])),
  );
}

function remarksOf(turn: number, { start, text }: { start: number; text: string }): Interjection[] {
  return remarks(text).flatMap((remark) => {
    const { kind, speaker, party } = remark;
    if (kind === 'act' && speaker === null) return [];
    const caller = speaker === null ? null : { name: speaker, party, externalId: null };
    return [
      { turn, kind, caller, party, text: remark.text, start: start + remark.start, end: start + remark.end },
    ];
  });
}
