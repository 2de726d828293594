import type { ComparedRow } from '../../../api/contract/compare.ts';

/** A row that is shown, by its position; or rows that follow each other and are folded. */
export type Shown = { at: number } | { from: number; to: number };

/** Anything to look at: another wording, number or place, or a remark. */
export const hasChanged = ({ kind, changes }: ComparedRow): boolean =>
  kind !== 'unchanged' || changes.length > 0;

/**
 * What of a comparison is shown. With `onlyChanges` rows without a change are folded, save those in `unfolded`;
 * headings stay where something below them has changed.
 */
export function shownRows(
  rows: readonly ComparedRow[],
  onlyChanges: boolean,
  unfolded: ReadonlySet<number>,
): Shown[] {
  if (!onlyChanges) return rows.map((_, at) => ({ at }));
  const kept = keptRows(rows);
  const shown: Shown[] = [];
  for (let at = 0; at < rows.length; at++) {
    if (kept.has(at)) shown.push({ at });
    else {
      let to = at;
      while (to < rows.length && !kept.has(to)) to++;
      if (unfolded.has(at)) for (let one = at; one < to; one++) shown.push({ at: one });
      else shown.push({ from: at, to });
      at = to - 1;
    }
  }
  return shown;
}

function keptRows(rows: readonly ComparedRow[]): Set<number> {
  const kept = new Set<number>();
  let heading: number | null = null;
  rows.forEach((row, at) => {
    if ((row.new ?? row.old)!.kind === 'heading') heading = at;
    if (!hasChanged(row)) return;
    if (heading !== null) kept.add(heading);
    kept.add(at);
  });
  return kept;
}

/** The row to go to from another: the next or previous one with a change; null at the end. */
export function nextChange(rows: readonly ComparedRow[], from: number, step: 1 | -1): number | null {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) if (hasChanged(rows[at]!)) return at;
  return null;
}
