import type { Section, Statement } from '../../contract/grounded-text.ts';
import { cite } from '../material.ts';
import type { Filled } from './fill.ts';
import type { Unit } from './units.ts';

/** From this many sentences on, headings of the document help more than they disturb. */
const enoughForHeadings = 8;
/** Below this many sentences per heading, headings would only break the text up. */
const leastPerHeading = 2;

/** The parts of a summary as sections of cited statements; one long part is divided by its document's headings. */
export function writeSections(parts: readonly Filled[]): Section[] {
  const [only] = parts;
  const divided = only && parts.length === 1 && only.heading === null ? byHeading(only.units) : parts;
  return divided.map(({ heading, units }) => ({ heading, statements: units.map(statementOf) }));
}

function byHeading(units: Unit[]): Filled[] {
  const whole = [{ heading: null, units }];
  if (units.length < enoughForHeadings) return whole;
  for (const depth of [0, 1, 2]) {
    const parts: Filled[] = [];
    for (const unit of units) {
      const heading = unit.headings[depth] ?? unit.headings.at(-1) ?? null;
      const last = parts.at(-1);
      if (last && last.heading === heading) last.units.push(unit);
      else parts.push({ heading, units: [unit] });
    }
    const helpful = parts.length > 1 && parts.length * leastPerHeading <= units.length;
    if (helpful) return parts;
  }
  return whole;
}

function statementOf({ material, start, end, text }: Unit): Statement {
  return {
    text: text.replace(/\s+/g, ' '),
    citations: [cite(material, start, end)],
    check: { status: 'supported', findings: [] },
  };
}
