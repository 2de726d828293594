import type { Check } from '../../../api/contract/grounded-text.ts';

/** German names of a check's outcome. */
export const checkNames: Record<Check['status'], string> = {
  supported: 'belegt',
  partial: 'teilweise belegt',
  unsupported: 'nicht belegt',
};
