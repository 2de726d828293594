import type { Slice } from '../../report/report.ts';

/** One kind of danger: its figures as a slice, and what to know about them. */
export interface Part extends Slice {
  notes: string[];
}
