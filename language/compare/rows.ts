import type { Span } from '../words.ts';
import { align, type Pair } from './align.ts';
import { joinDivided } from './divided.ts';
import type { RowKind, SubstantialChange } from './change.ts';
import { markFollowing, type Renumbering, renumberingOf, staleReferences } from './renumbering.ts';
import { substanceOf } from './substance.ts';
import { type ComparedBlock, type Unit, unitsOf } from './units.ts';
import { type WordChange, wordChanges } from './word-changes.ts';

/** A passage of the old text beside what stands for it in the new one, by their positions among the units. */
export interface Row {
  kind: RowKind;
  old: number | null;
  new: number | null;
}

/** How a passage changed. */
export interface Rewording {
  /** Words behind the label differ. */
  reworded: boolean;
  /** Words that differ, the label included. */
  words: WordChange[];
  substance: SubstantialChange[];
}

/** A paragraph divided into more than so many, plus one, is not drawn together. */
const mostPasses = 3;

/**
 * Two versions of a text side by side. Rows stand in the order of the new text; a dropped passage follows the one it
 * followed in the old text.
 */
export class Synopsis {
  readonly rows: readonly Row[];
  readonly old: readonly Unit[];
  readonly new: readonly Unit[];
  /** The share of words of both texts that stand in pairs, each as far as the pair is alike; from 0 to 1. */
  readonly common: number;
  readonly #renumbering: Renumbering;

  constructor(before: readonly ComparedBlock[], after: readonly ComparedBlock[]) {
    let [old, now] = [unitsOf(before), unitsOf(after)];
    let pairs = align(old, now);
    for (let pass = 0; pass < mostPasses; pass++) {
      const joined = joinDivided(old, now, pairs);
      if (!joined) break;
      [old, now] = [joined.before, joined.after];
      pairs = align(old, now);
    }
    [this.old, this.new] = [old, now];
    this.rows = rowsOf(this.old, this.new, pairs);
    this.common = commonShare(this.old, this.new, pairs);
    this.#renumbering = renumberingOf(this.old, this.new, pairs);
  }

  /** What changed within a row: words, and what they mean; nothing where one side is missing. */
  rewording({ old, new: now }: Row): Rewording {
    if (old === null || now === null) return { reworded: false, words: [], substance: [] };
    const [before, after] = [this.old[old]!, this.new[now]!];
    const text = after.block.text;
    const label = labelChange(before, after);
    if (before.wording === after.wording)
      return { reworded: false, words: label, substance: this.#stale(after) };
    const changed = wordChanges(before.tokens, after.tokens);
    const from = { old: before.label?.end ?? 0, new: after.label?.end ?? 0 };
    const found = substanceOf(before.block.text, text, changed, from);
    const substance = markFollowing(found, before.block.text, text, this.#renumbering);
    const stale = this.#stale(after).filter(({ new: span }) =>
      changed.every(({ new: one }) => !one || one.end <= span!.start || span!.end <= one.start),
    );
    return { reworded: true, words: [...label, ...changed], substance: [...substance, ...stale] };
  }

  /** A heading names itself, not another passage. */
  #stale({ block, label }: Unit): SubstantialChange[] {
    if (block.kind === 'heading' || label?.rank === 'section') return [];
    return staleReferences(block.text, this.#renumbering);
  }
}

/** The number at the head of a passage, where it is another now. */
function labelChange(before: Unit, after: Unit): WordChange[] {
  if (before.label?.name === after.label?.name) return [];
  return [{ old: labelSpan(before), new: labelSpan(after) }];
}

const labelSpan = ({ block: { text }, label }: Unit): Span | null =>
  label && { start: 0, end: text.slice(0, label.end).trimEnd().length };

function rowsOf(before: readonly Unit[], after: readonly Unit[], pairs: readonly Pair[]): Row[] {
  const byNew = new Map(pairs.map((pair) => [pair.new, pair]));
  const paired = new Set(pairs.map(({ old }) => old));
  const rows: Row[] = [];
  const drop = (from: number) => {
    for (let old = from; old < before.length && !paired.has(old); old++)
      rows.push({ kind: 'dropped', old, new: null });
  };
  drop(0);
  after.forEach((unit, now) => {
    const pair = byNew.get(now);
    if (!pair) {
      rows.push({ kind: 'new', old: null, new: now });
      return;
    }
    rows.push({ kind: kindOf(before[pair.old]!, unit, pair), old: pair.old, new: now });
    drop(pair.old + 1);
  });
  return rows;
}

function kindOf(before: Unit, after: Unit, { moved }: Pair): RowKind {
  if (moved) return 'moved';
  if (before.label?.name !== after.label?.name) return 'renumbered';
  return before.wording === after.wording ? 'unchanged' : 'changed';
}

function commonShare(before: readonly Unit[], after: readonly Unit[], pairs: readonly Pair[]): number {
  const total = [...before, ...after].reduce((sum, { words }) => sum + words, 0);
  const common = pairs.reduce(
    (sum, pair) => sum + pair.share * (before[pair.old]!.words + after[pair.new]!.words),
    0,
  );
  return total === 0 ? 0 : common / total;
}
