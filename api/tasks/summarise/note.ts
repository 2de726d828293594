import type { Length } from '../../contract/tasks.ts';
import type { Material } from '../material.ts';
import { type Budget, budgetOf, type Filled, sizeOf } from './fill.ts';
import type { Unit } from './units.ts';

const tolerance = 0.1;

interface Outcome {
  target: Length;
  /** All sentences there were to choose from. */
  units: readonly Unit[];
  chosen: readonly Filled[];
  materials: readonly Material[];
}

/** German sentences on what the summary could not keep: its length, or every document. Null when it kept all. */
export function lengthNote({ target, units, chosen, materials }: Outcome): string | null {
  const budget = budgetOf(target);
  const written = sizeOf(
    chosen.flatMap((part) => part.units),
    budget,
  );
  const quoted = new Set(chosen.flatMap((part) => part.units.map(({ material }) => material)));
  const readable = materials.filter(({ text }) => text !== '').length;
  const notes = [
    ...(Math.abs(written - budget.value) > tolerance * budget.value
      ? [shortfall(budget, written, units)]
      : []),
    ...(quoted.size < readable
      ? [`Bei dieser Länge kommen ${quoted.size} von ${readable} Dokumenten zu Wort.`]
      : []),
  ];
  return notes.length > 0 ? notes.join(' ') : null;
}

function shortfall(budget: Budget, written: number, units: readonly Unit[]): string {
  const all = sizeOf(units, budget);
  const unit = budget.unit === 'words' ? 'Wörter' : 'Sätze';
  if (all < budget.value) {
    return `Die Vorlage hat in ganzen Sätzen nur ${all} ${unit}; gewünscht waren ${budget.value}.`;
  }
  return `Ganze Sätze ergeben hier ${written} statt ${budget.value} ${unit}.`;
}
