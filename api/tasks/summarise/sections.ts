import type { Section, Statement } from '../../contract/grounded-text.ts';
import { toldList } from '../../evidence/composed.ts';
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
  return divided.map(({ heading, units }) => ({ heading, statements: statementsOf(units) }));
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

/** A statement a sentence; items of one list are told in one sentence with the words that open it. */
function statementsOf(units: readonly Unit[]): Statement[] {
  const statements: Statement[] = [];
  for (let at = 0; at < units.length; at++) {
    const opening = units[at]!;
    let items = 0;
    while (units[at + items + 1]?.open && units[at + items + 1]!.opening === opening) items++;
    statements.push(
      items === 0 ? statementOf(opening) : listOf(opening, units.slice(at + 1, at + 1 + items)),
    );
    at += items;
  }
  return statements;
}

function statementOf({ material, start, end, text, columns }: Unit): Statement {
  const own = cite(material, start, end);
  const citations = columns ? [cite(material, columns.start, columns.end), own] : [own];
  return { text: text.replace(/\s+/g, ' '), citations, check: supported() };
}

function listOf(opening: Unit, items: readonly Unit[]): Statement {
  const citations = [opening, ...items].map(({ material, start, end }) => cite(material, start, end));
  return { text: toldList(citations.map(({ quote }) => quote)), citations, check: supported() };
}

const supported = () => ({ status: 'supported' as const, findings: [] });
