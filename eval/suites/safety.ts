import { access } from './safety/access.ts';
import { bombs } from './safety/bombs.ts';
import { instructions } from './safety/instructions.ts';
import type { Part } from './safety/part.ts';
import { predicates } from './safety/predicates.ts';
import { inTwoDossiers } from './safety/two-dossiers.ts';
import type { Failure, Suite } from '../report/report.ts';

/** What must never happen, tried: every figure has a bound of 1. */
export const suite: Suite = {
  name: 'safety',
  title: 'Sicherheit',
  description: 'untergeschobene Anweisungen, fremde Dossiers, eingeschleuste Bedingungen, Dateibomben',
  fast: [],
  async run() {
    const parts = [
      await instructions(),
      ...(await inTwoDossiers(async (room) => [await access(room), await predicates(room)])),
      await bombs(),
    ];
    return {
      name: 'safety',
      figures: [],
      slices: parts.map(({ name, figures }) => ({ name, figures })),
      failures: parts.flatMap(failuresOf),
      notes: parts.flatMap(({ notes }) => notes),
    };
  },
};

function failuresOf({ name: slice, figures }: Part): Failure[] {
  return figures.flatMap(({ name: figure, cases = {} }) =>
    Object.entries(cases)
      .filter(([, held]) => held === 0)
      .map(([id]) => ({ case: id, figure, slice, expected: 'gehalten', got: 'nicht gehalten' })),
  );
}
