import type { Token } from './tokens.ts';

/** Where words were only added, or only left out: from, to (exclusive). */
type Range = [number, number];

const ends: [RegExp, number][] = [
  [/^[.!?]$/, 3],
  [/^;$/, 2],
  [/^,$/, 1],
];
const worthOf = (token: Token | undefined): number =>
  (token && ends.find(([sign]) => sign.test(token.key))?.[1]) ?? 0;

/**
 * How far words that were only added or left out can be moved within the same wording, so that they end where a
 * sentence or clause ends: „. Neu ist dies“ + „.“ becomes „.“ + „Neu ist dies.“ Positive to the right, 0 to stay.
 *
 * @param room how many unchanged tokens stand before and behind
 */
export function slideOf(tokens: readonly Token[], [from, to]: Range, room: Range): number {
  let best = { shift: 0, worth: worthOf(tokens[to - 1]) };
  const isSame = (a: number, b: number) => tokens[a]!.key === tokens[b]!.key;
  const consider = (shift: number) => {
    const worth = worthOf(tokens[to - 1 + shift]);
    if (worth > best.worth) best = { shift, worth };
  };
  for (let shift = 1; shift <= room[1] && isSame(to - 1 + shift, from - 1 + shift); shift++) consider(shift);
  for (let shift = -1; -shift <= room[0] && isSame(from + shift, to + shift); shift--) consider(shift);
  return best.shift;
}
