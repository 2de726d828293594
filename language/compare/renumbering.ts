import { factsOf } from '../facts/facts.ts';
import type { SubstantialChange } from './change.ts';
import type { Pair } from './align.ts';
import type { Unit } from './units.ts';

/** What became of the numbers of a text's own §§ and articles: „§5“ → „§6“. Only those that were changed. */
export type Renumbering = ReadonlyMap<string, string>;

/** Reads from the pairs which §§ and articles have other numbers now. */
export function renumberingOf(
  before: readonly Unit[],
  after: readonly Unit[],
  pairs: readonly Pair[],
): Renumbering {
  const found = new Map<string, string>();
  for (const pair of pairs) {
    const [old, now] = [before[pair.old]!.label, after[pair.new]!.label];
    if (old?.rank !== 'section' || now?.rank !== 'section' || old.name === now.name) continue;
    found.set(keyOf(old.name), keyOf(now.name));
  }
  return found;
}

/** „§ 5“ as facts write it: „§5“; „Artikel 5“: „Art5“. */
const keyOf = (name: string) => name.replace('Artikel', 'Art').replace(/\s/gu, '');

/** Marks references that only follow the new numbering: „§ 5 Absatz 2“ became „§ 6 Absatz 2“ as § 5 became § 6. */
export function markFollowing(
  changes: readonly SubstantialChange[],
  before: string,
  after: string,
  renumbering: Renumbering,
): SubstantialChange[] {
  return changes.map((change) => {
    if (change.kind !== 'reference' || !change.old || !change.new) return change;
    const [was, is] = [
      before.slice(change.old.start, change.old.end),
      after.slice(change.new.start, change.new.end),
    ];
    const [[old], [now]] = [factsOf(was), factsOf(is)];
    if (!old || !now) return change;
    const [number = '', ...rest] = old.value.split(' ');
    const expected = [renumbering.get(number), ...rest].join(' ');
    if (expected !== now.value) return change;
    return { ...change, message: `Verweis folgt der neuen Zählung: „${was}“ → „${is}“`, follows: true };
  });
}

/**
 * References of an unchanged passage to a § of its own text that has another number now. Those that name a law, and
 * those whose number is not the text's own, are left alone.
 */
export function staleReferences(text: string, renumbering: Renumbering): SubstantialChange[] {
  if (renumbering.size === 0 || !/§|Art/.test(text)) return [];
  return factsOf(text).flatMap((fact): SubstantialChange[] => {
    if (fact.kind !== 'reference') return [];
    const parts = fact.value.split(' ');
    const now = renumbering.get(parts[0]!);
    const namesLaw = parts.slice(1).some((part) => !/^(?:Abs|UAbs|S|Hs|Nr|Bst)\S/.test(part));
    if (now === undefined || namesLaw) return [];
    const printed = text.slice(fact.start, fact.end).replace(/\s+/gu, ' ');
    const number = now.replace('§', '§\u00a0').replace('Art', 'Artikel ');
    return [
      {
        kind: 'reference',
        message: `Verweis „${printed}“ ist unverändert, das Ziel heißt jetzt aber ${number}`,
        old: null,
        new: { start: fact.start, end: fact.end },
        follows: false,
      },
    ];
  });
}
