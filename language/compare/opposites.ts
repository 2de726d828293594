import { opposites } from '../antonyms.ts';
import { stem } from '../stem.ts';
import { type Word, words } from '../words.ts';
import type { SubstantialChange } from './change.ts';
import type { WordChange } from './word-changes.ts';

/** Words that gave way to their opposite: „zulässig“ to „unzulässig“, „erhöht“ to „senkt“. */
export function oppositesIn(
  before: string,
  after: string,
  changes: readonly WordChange[],
): SubstantialChange[] {
  return changes.flatMap(({ old, new: now }) => {
    if (!old || !now) return [];
    const there = words(after.slice(now.start, now.end));
    return words(before.slice(old.start, old.end)).flatMap((word): SubstantialChange[] => {
      const other = there.find((one) => areOpposite(word, one));
      if (!other) return [];
      return [
        {
          kind: 'negation',
          message: `Gegenteil: bisher „${word.text}“, jetzt „${other.text}“`,
          old: { start: old.start + word.start, end: old.start + word.end },
          new: { start: now.start + other.start, end: now.start + other.end },
          follows: false,
        },
      ];
    });
  });
}

function areOpposite({ text: a }: Word, { text: b }: Word): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (`un${first}` === second || `un${second}` === first) return true;
  const known = opposites(stem(a));
  return known.some(({ pair, side }) =>
    opposites(stem(b)).some((other) => other.pair === pair && other.side === -side),
  );
}
