/** A run of what two sequences have in common, or of what only one has. */
export interface Change<T> {
  kind: 'same' | 'added' | 'removed';
  items: T[];
}

/**
 * How one sequence becomes another: the longest common subsequence stays, the rest is removed or added, removals
 * before additions. For `same` the items are those of `after`. Takes time and space in proportion to the product of
 * the lengths.
 */
export function diff<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean = Object.is,
): Change<T>[] {
  const width = after.length + 1;
  /** At [i, j]: length of the longest common subsequence of what is left from i and j on. */
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] = isSame(before[i]!, after[j]!)
        ? common[(i + 1) * width + j + 1]! + 1
        : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const changes: Change<T>[] = [];
  const push = (kind: Change<T>['kind'], item: T) => {
    const last = changes.at(-1);
    if (last?.kind === kind) last.items.push(item);
    else changes.push({ kind, items: [item] });
  };
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && isSame(before[i]!, after[j]!)) {
      push('same', after[j]!);
      i++;
      j++;
    } else if (
      j >= after.length ||
      (i < before.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)
    ) {
      push('removed', before[i++]!);
    } else push('added', after[j++]!);
  }
  return changes;
}
