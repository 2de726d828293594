import type { RowKind } from './change.ts';

interface Side {
  place: string;
  text: string;
}

/** As much of a compared row as an overview needs. */
interface ShownRow {
  kind: RowKind;
  old: Side | null;
  new: Side | null;
  changes: readonly { message: string; follows: boolean }[];
}

/** What whoever has little time must know of a comparison: a change of substance, or passages that came, went or moved. */
export interface OverviewEntry {
  kind: 'substance' | 'new' | 'dropped' | 'moved';
  /** The row it begins with. */
  row: number;
  place: string;
  /** The change in one line, or the first of the passages. */
  text: string;
  /** How many passages that follow each other. */
  passages: number;
}

/** The entries of a comparison in its order; passages that came, went or moved together are one. */
export function overviewOf(rows: readonly ShownRow[]): OverviewEntry[] {
  const entries: OverviewEntry[] = [];
  rows.forEach(({ kind, old, new: now, changes }, row) => {
    const { place, text } = (now ?? old)!;
    if (kind === 'new' || kind === 'dropped' || kind === 'moved') {
      const last = entries.at(-1);
      if (last?.kind === kind && last.row + last.passages === row) last.passages++;
      else entries.push({ kind, row, place, text, passages: 1 });
    }
    for (const { message, follows } of changes)
      if (!follows) entries.push({ kind: 'substance', row, place, text: message, passages: 1 });
  });
  return entries;
}
