import { countWords } from '../../../../language/words.ts';
import type { Section, Statement } from '../../../contract/grounded-text.ts';
import type { Material } from '../../material.ts';
import { type Budget, fill, type Filled } from '../../summarise/fill.ts';
import type { Unit } from '../../summarise/units.ts';
import { spokenStatement } from '../spoken.ts';
import { type debateGroups, speechOf } from './units.ts';

type Groups = ReturnType<typeof debateGroups>;

const attempts = 5;

/**
 * What each party said, in its own sentences, so that the names before them count towards the length. With a length in
 * sentences every quotation is one.
 */
export function quotedSections(groups: Groups, budget: Budget, material: Material): Section[] {
  if (budget.value <= 0) return [];
  let value = budget.value;
  let best: Section[] = [];
  let nearest = Infinity;
  for (let attempt = 0; attempt < attempts && value > 0; attempt++) {
    const sections = fill(groups, { ...budget, value }).map((filled) => quote(filled, groups, material));
    const off = sizeOf(sections, budget) - budget.value;
    if (Math.abs(off) < nearest) [best, nearest] = [sections, Math.abs(off)];
    if (off === 0) break;
    value -= off;
  }
  return best;
}

/** In what the budget counts. */
export function sizeOf(sections: readonly Section[], { unit }: Pick<Budget, 'unit'>): number {
  const statements = sections.flatMap((section) => section.statements);
  return unit === 'sentences'
    ? statements.length
    : statements.reduce((sum, { text }) => sum + countWords(text), 0);
}

function quote({ heading, units }: Filled, groups: Groups, material: Material): Section {
  const speeches = groups.find((group) => group.heading === heading)!.group.speeches;
  const statements = stretches(units).flatMap(([first, ...more]): Statement[] => {
    const speech = speechOf(speeches, first);
    const end = (more.at(-1) ?? first).end;
    return speech ? [spokenStatement({ speech, start: first.start, end }, material)] : [];
  });
  return { heading, statements };
}

/** Sentences that follow each other directly are one quotation. */
function stretches(units: readonly Unit[]): [Unit, ...Unit[]][] {
  const found: [Unit, ...Unit[]][] = [];
  for (const unit of units) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (before && before.run === unit.run && before.index + 1 === unit.index) last!.push(unit);
    else found.push([unit]);
  }
  return found;
}
