import { heaviestChain } from './chain.ts';
import { Likenesses, type Likeness } from './likeness.ts';
import type { Unit } from './units.ts';

/** Which unit of the new text stands for which of the old one. */
export interface Pair {
  old: number;
  new: number;
  /** How alike the wording is, from 0 to 1. */
  share: number;
  /** The unit does not stand where its neighbours are. */
  moved: boolean;
}

/** From here on units that stand in the same order are two versions of one. */
const leastInPlace = 0.45;
/** A unit elsewhere must be this alike, and this long, to have been moved. */
const leastMoved = 0.6;
const fewestWordsMoved = 5;
/** Between two pairs, or beside one that was moved, less is enough. */
const leastBetween = 0.3;
/** Units of the same number in the same place, or headings in the same place, however they are worded. */
const leastSameLabel = 0.12;
/** Unpaired stretches are weighed up unit by unit while their product is not larger. */
const mostCells = 40_000;
/** The same wording may stand in many places; further apart than this they are not tried. */
const mostRepeats = 12;

/**
 * Pairs the units of two versions of a text: what stands in the same order first, then what was moved, then what was
 * reworded between pairs. Units left over are new or dropped. Pairs are sorted by the new text's order.
 */
export function align(before: readonly Unit[], after: readonly Unit[]): Pair[] {
  const likenesses = new Likenesses(
    before.map(({ tokens }) => tokens),
    after.map(({ tokens }) => tokens),
  );
  const candidates = candidatesOf(before, after, likenesses);
  const pairing = new Pairing(before.length, after.length);
  const links = candidates
    .filter(({ share }) => share >= leastInPlace)
    .map((likeness) => ({ ...likeness, worth: worthOf(likeness, before, after) }));
  for (const { old, new: now, share } of heaviestChain(links))
    pairing.add({ old, new: now, share, moved: false });

  const elsewhere = candidates
    .filter(({ old, share }) => share >= leastMoved && before[old]!.words >= fewestWordsMoved)
    .sort((a, b) => worthOf(b, before, after) - worthOf(a, before, after));
  for (const { old, new: now, share } of elsewhere) pairing.add({ old, new: now, share, moved: true });

  pairBetween(before, after, likenesses, pairing);
  pairBesideMoved(before, after, likenesses, pairing);
  return pairing.sorted();
}

/** Pairs under way: each unit at most once. */
class Pairing {
  readonly byOld: (Pair | undefined)[];
  readonly byNew: (Pair | undefined)[];

  constructor(before: number, after: number) {
    this.byOld = Array.from({ length: before });
    this.byNew = Array.from({ length: after });
  }

  add(pair: Pair): void {
    if (this.byOld[pair.old] || this.byNew[pair.new]) return;
    this.byOld[pair.old] = pair;
    this.byNew[pair.new] = pair;
  }

  sorted(): Pair[] {
    return this.byNew.filter((pair) => pair !== undefined);
  }
}

function candidatesOf(before: readonly Unit[], after: readonly Unit[], likenesses: Likenesses): Likeness[] {
  const same = new Map<string, number[]>();
  after.forEach(({ wording }, at) => {
    const places = same.get(wording);
    if (places) places.push(at);
    else same.set(wording, [at]);
  });
  return before.flatMap(({ wording, tokens }, old) => {
    if (tokens.length === 0) return [];
    const places = same.get(wording) ?? [];
    const repeats = new Set(nearest(places, old));
    const alike = likenesses.candidates(old, leastInPlace).filter((one) => !repeats.has(one.new));
    return [...[...repeats].map((now) => ({ old, new: now, share: 1 })), ...alike];
  });
}

/** Of many places those that are nearest by number. */
function nearest(places: readonly number[], to: number): readonly number[] {
  if (places.length <= mostRepeats) return places;
  return places.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to)).slice(0, mostRepeats);
}

/** Long units and exact ones decide over the order; the same number or heading tips the scales. */
function worthOf(
  { old, new: now, share }: Likeness,
  before: readonly Unit[],
  after: readonly Unit[],
): number {
  const [a, b] = [before[old]!, after[now]!];
  const alike = a.place === b.place ? 1.05 : 1;
  return share * share * Math.sqrt(1 + Math.min(a.words, b.words)) * alike;
}

/** Pairs what lies unpaired between two pairs that follow each other in both texts. */
function pairBetween(
  before: readonly Unit[],
  after: readonly Unit[],
  likenesses: Likenesses,
  pairing: Pairing,
): void {
  let [old, now] = [0, 0];
  const anchors = pairing.sorted().filter(({ moved }) => !moved);
  for (const anchor of [...anchors, { old: before.length, new: after.length }]) {
    const gap = {
      old: openPositions(pairing.byOld, old, anchor.old),
      new: openPositions(pairing.byNew, now, anchor.new),
    };
    for (const { old: a, new: b, share } of pairsIn(gap, before, after, likenesses))
      pairing.add({ old: a, new: b, share, moved: false });
    [old, now] = [anchor.old + 1, anchor.new + 1];
  }
}

const openPositions = (taken: readonly unknown[], from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at).filter((at) => taken[at] === undefined);

function pairsIn(
  gap: { old: readonly number[]; new: readonly number[] },
  before: readonly Unit[],
  after: readonly Unit[],
  likenesses: Likenesses,
): Likeness[] {
  if (gap.old.length === 0 || gap.new.length === 0 || gap.old.length * gap.new.length > mostCells) return [];
  const links = gap.old.flatMap((old) =>
    gap.new.flatMap((now) => {
      const [a, b] = [before[old]!, after[now]!];
      const share = a.wording === b.wording ? 1 : likenesses.of(old, now);
      if (share < (inSamePlace(a, b) ? leastSameLabel : leastBetween)) return [];
      return [{ old, new: now, share, worth: share + (a.place === b.place ? 0.3 : 0) }];
    }),
  );
  return heaviestChain(links);
}

/** Only units that a number or a heading names can be the same without the same words. */
function inSamePlace(a: Unit, b: Unit): boolean {
  const isNamed = a.label !== null || a.block.kind === 'heading';
  return isNamed && a.place === b.place && a.block.kind === b.block.kind;
}

/** What stands beside a moved unit in both texts was moved with it, even where it was reworded. */
function pairBesideMoved(
  before: readonly Unit[],
  after: readonly Unit[],
  likenesses: Likenesses,
  pairing: Pairing,
): void {
  for (const step of [1, -1]) {
    const moved = pairing.sorted().filter((pair) => pair.moved);
    for (const start of step === 1 ? moved : moved.reverse()) {
      let [old, now] = [start.old + step, start.new + step];
      while (isOpen(old, pairing.byOld) && isOpen(now, pairing.byNew)) {
        const share = before[old]!.wording === after[now]!.wording ? 1 : likenesses.of(old, now);
        if (share < leastBetween) break;
        pairing.add({ old, new: now, share, moved: true });
        [old, now] = [old + step, now + step];
      }
    }
  }
}

const isOpen = (at: number, taken: readonly unknown[]) =>
  at >= 0 && at < taken.length && taken[at] === undefined;
