import { collectDates } from './dates.ts';
import type { Fact } from './fact.ts';
import { collectNames } from './names.ts';
import { collectNumbers } from './numbers.ts';
import { collectPolarity } from './polarity.ts';
import { collectReferences } from './references.ts';
import { FactCollector } from './spans.ts';

/**
 * All facts of a sentence in order of appearance. No two overlap: references come before dates, dates before numbers,
 * so that the 5 of „§ 5“ is no number and the 2024 of „3. Mai 2024“ no year of its own.
 */
export function factsOf(text: string): Fact[] {
  const collector = new FactCollector();
  collectReferences(text, collector);
  collectDates(text, collector);
  collectNumbers(text, collector);
  collectNames(text, collector);
  collectPolarity(text, collector);
  return collector.facts.sort((a, b) => a.start - b.start);
}
