import type { Block, Speech } from '../../../document.ts';
import type { Line } from '../layout/line.ts';

/** A block before its text is put together. */
export interface Draft {
  kind: Block['kind'];
  /** The printed lines of each cell; a single cell except in table rows. */
  cells: Line[][];
  level?: number;
  /** What a table row is in a synopsis: the heads of its columns, or a pair of cells. */
  synopsis?: 'heads' | 'pair';
  /** Plenary records only. */
  speech?: Speech;
}

export function linesOf(draft: Draft): Line[] {
  return draft.cells.length === 1 ? draft.cells[0]! : draft.cells.flat();
}

/** Its lines as printed, for recognising what it is; hyphens at line ends stay. */
export function rawText(draft: Draft): string {
  return linesOf(draft)
    .map((line) => line.text)
    .join(' ');
}
