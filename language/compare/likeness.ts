import type { Token } from './tokens.ts';

/** What units are compared by: how often each word occurs, and how much each tells. */
interface Profile {
  /** Ids of the words, ascending, and how often each occurs. */
  ids: Int32Array;
  counts: Uint16Array;
  /** Sum of the words' weights, each as often as it occurs. */
  weight: number;
}

type Words = readonly Pick<Token, 'key'>[];

/** A pair of units, by their positions, and how alike they are, from 0 to 1. */
export interface Likeness {
  old: number;
  new: number;
  share: number;
}

/** Words looked up to find what a unit may be like: its rarest. */
const mostLookedUp = 16;
/** Words that stand in more units than this find nothing. */
const mostCommon = 64;
/** Candidates that are weighed up word for word. */
const mostCandidates = 8;

/**
 * How alike units of two texts are: the share of common words (Dice), each weighed by its rarity in both texts
 * together (inverse document frequency).
 */
export class Likenesses {
  readonly #weights: number[] = [];
  readonly #old: Profile[];
  readonly #new: Profile[];
  readonly #frequency: number[] = [];
  readonly #newUnitsOf = new Map<number, number[]>();

  constructor(before: readonly Words[], after: readonly Words[]) {
    const ids = new Map<string, number>();
    const counted = [before, after].map((units) => units.map((unit) => this.#count(unit, ids)));
    const total = before.length + after.length;
    for (const frequency of this.#frequency) this.#weights.push(Math.log(1 + total / frequency));
    [this.#old, this.#new] = counted.map((units) => units.map((unit) => this.#profile(unit))) as [
      Profile[],
      Profile[],
    ];
    this.#new.forEach(({ ids: own }, at) => {
      for (const id of own) {
        const units = this.#newUnitsOf.get(id);
        if (units) units.push(at);
        else this.#newUnitsOf.set(id, [at]);
      }
    });
  }

  /** How alike two units are, from 0 to 1. */
  of(old: number, now: number): number {
    const [a, b] = [this.#old[old]!, this.#new[now]!];
    let common = 0;
    for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
      const [left, right] = [a.ids[i]!, b.ids[j]!];
      if (left === right) common += this.#weights[left]! * Math.min(a.counts[i++]!, b.counts[j++]!);
      else if (left < right) i++;
      else j++;
    }
    return (2 * common) / Math.max(1e-9, a.weight + b.weight);
  }

  /** The new units that share most of an old unit's rarest words, and are at least as alike as told. */
  candidates(old: number, least: number): Likeness[] {
    const profile = this.#old[old]!;
    const rarest = [...profile.ids]
      .filter((id) => (this.#newUnitsOf.get(id)?.length ?? mostCommon + 1) <= mostCommon)
      .sort((a, b) => this.#weights[b]! - this.#weights[a]!)
      .slice(0, mostLookedUp);
    const found = new Map<number, number>();
    for (const id of rarest) {
      for (const unit of this.#newUnitsOf.get(id)!)
        found.set(unit, (found.get(unit) ?? 0) + this.#weights[id]!);
    }
    return [...found]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([unit]) => ({ old, new: unit, share: this.of(old, unit) }))
      .filter(({ share }) => share >= least);
  }

  #count(unit: Words, ids: Map<string, number>): Map<number, number> {
    const counts = new Map<number, number>();
    for (const { key } of unit) {
      const word = key.toLowerCase();
      let id = ids.get(word);
      if (id === undefined) ids.set(word, (id = ids.size));
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const id of counts.keys()) this.#frequency[id] = (this.#frequency[id] ?? 0) + 1;
    return counts;
  }

  #profile(counts: ReadonlyMap<number, number>): Profile {
    const sorted = [...counts].sort((a, b) => a[0] - b[0]);
    return {
      ids: Int32Array.from(sorted, ([id]) => id),
      counts: Uint16Array.from(sorted, ([, count]) => count),
      weight: sorted.reduce((sum, [id, count]) => sum + this.#weights[id]! * count, 0),
    };
  }
}
