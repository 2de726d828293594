import { diff } from '../diff.ts';
import { isStopWord } from '../stop-words.ts';
import type { Span } from '../words.ts';
import { heaviestChain } from './chain.ts';
import { slideOf } from './slide.ts';
import type { Token } from './tokens.ts';

/** Words of the old text that others took the place of; one side is null where words were only added or only left out. */
export interface WordChange {
  old: Span | null;
  new: Span | null;
}

/** Stretches are compared word by word while the product of their lengths is not larger. */
const mostCells = 1_000_000;

/** Stretches of tokens that differ: from, to (exclusive) on either side. */
interface Stretch {
  old: [number, number];
  new: [number, number];
}

/** How the words of one text became those of another, in order; offsets are those of the tokens. */
export function wordChanges(before: readonly Token[], after: readonly Token[]): WordChange[] {
  return readable(slid(stretches(before, after), before, after), before).map(({ old, new: now }) => ({
    old: spanOf(before, old),
    new: spanOf(after, now),
  }));
}

function spanOf(tokens: readonly Token[], [from, to]: [number, number]): Span | null {
  return from === to ? null : { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function stretches(before: readonly Token[], after: readonly Token[]): Stretch[] {
  let head = 0;
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head]!.key === after[head]!.key) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail)!.key === after.at(-1 - tail)!.key) tail++;
  const whole: Stretch = { old: [head, before.length - tail], new: [head, after.length - tail] };
  return stretchesIn(whole, before, after);
}

function stretchesIn(whole: Stretch, before: readonly Token[], after: readonly Token[]): Stretch[] {
  const [oldLength, newLength] = [whole.old[1] - whole.old[0], whole.new[1] - whole.new[0]];
  if (oldLength === 0 && newLength === 0) return [];
  if (oldLength === 0 || newLength === 0) return [whole];
  if (oldLength * newLength <= mostCells) return smallest(whole, before, after);
  const anchors = anchorsIn(whole, before, after);
  if (anchors.length === 0) return [whole];
  let [old, now] = [whole.old[0], whole.new[0]];
  return [...anchors, { old: whole.old[1], new: whole.new[1] }].flatMap((anchor) => {
    const part: Stretch = { old: [old, anchor.old], new: [now, anchor.new] };
    [old, now] = [anchor.old + 1, anchor.new + 1];
    return stretchesIn(part, before, after);
  });
}

/** Words that occur once on either side hold a long text together (as in patience diff). */
function anchorsIn({ old, new: now }: Stretch, before: readonly Token[], after: readonly Token[]) {
  const there = once(after, now);
  const links = [...once(before, old)].flatMap(([key, at]) => {
    const other = there.get(key) ?? -1;
    return at < 0 || other < 0 ? [] : [{ old: at, new: other, worth: 1 }];
  });
  return heaviestChain(links);
}

/** Where each word stands that occurs once in a stretch; -1 for the others. */
function once(tokens: readonly Token[], [from, to]: [number, number]): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const { key } = tokens[at]!;
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

const isSame = (a: Token, b: Token) => a.key === b.key;

function smallest({ old, new: now }: Stretch, before: readonly Token[], after: readonly Token[]): Stretch[] {
  const found: Stretch[] = [];
  let [i, j] = [old[0], now[0]];
  let open: Stretch | null = null;
  for (const { kind, items } of diff(before.slice(...old), after.slice(...now), isSame)) {
    if (kind === 'same') {
      open = null;
      i += items.length;
      j += items.length;
      continue;
    }
    if (!open) found.push((open = { old: [i, i], new: [j, j] }));
    if (kind === 'removed') open.old[1] = i += items.length;
    else open.new[1] = j += items.length;
  }
  return found;
}

/**
 * Joins changes that only a common function word or sign stands between: single words left standing in a rewritten
 * phrase would have to be pieced together by whoever reads it.
 */
function readable(found: readonly Stretch[], before: readonly Token[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of found) {
    const last = joined.at(-1);
    const between = last ? before.slice(last.old[1], stretch.old[0]) : [];
    if (last && isFiller(between, Math.min(sizeOf(last), sizeOf(stretch)))) {
      last.old[1] = stretch.old[1];
      last.new[1] = stretch.new[1];
    } else joined.push({ old: [...stretch.old], new: [...stretch.new] });
  }
  return joined;
}

/** A sign („30. Juni“), or fewer function words than were changed around them. */
function isFiller(between: readonly Token[], changed: number): boolean {
  const words = between.filter(({ key }) => /[\p{L}\p{N}]/u.test(key));
  if (words.length === 0) return between.length === 1;
  return between.length < Math.min(3, changed) && words.every(({ key }) => isStopWord(key.toLowerCase()));
}

/** Moves what was only added or left out to where sentences end, as far as unchanged words around it allow. */
function slid(found: readonly Stretch[], before: readonly Token[], after: readonly Token[]): Stretch[] {
  const moved: Stretch[] = [];
  found.forEach(({ old, new: now }, at) => {
    const room: [number, number] = [
      old[0] - (moved.at(-1)?.old[1] ?? 0),
      (found[at + 1]?.old[0] ?? before.length) - old[1],
    ];
    const isOneSided = old[0] === old[1] || now[0] === now[1];
    const [tokens, range] = old[0] === old[1] ? [after, now] : [before, old];
    const shift = isOneSided ? slideOf(tokens, range, room) : 0;
    moved.push({ old: [old[0] + shift, old[1] + shift], new: [now[0] + shift, now[1] + shift] });
  });
  return moved;
}

const sizeOf = ({ old, new: now }: Stretch) => Math.max(old[1] - old[0], now[1] - now[0]);
