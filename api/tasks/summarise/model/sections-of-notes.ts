import type { NumberedSource } from '../../writing/numbered.ts';
import { CitedChecker } from '../../writing/check-cited.ts';
import { plantedIn } from '../../writing/planted.ts';
import type { ReadPart } from './read-parts.ts';
import type { Finished } from './write-to-length.ts';

/** The notes themselves, one section per part that has been read, for whoever does not want to wait for more. */
export function sectionsOfNotes(read: readonly ReadPart[], sources: readonly NumberedSource[]): Finished {
  const checker = new CitedChecker(sources, () => undefined);
  const sections = read
    .filter(({ notes }) => notes.length > 0)
    .map(({ part, notes }) => ({
      heading: part.label,
      statements: notes.map(({ text, numbers }) => checker.check(text, checker.cited(numbers))),
    }));
  return {
    sections,
    missingTopics: [],
    finish: 'stop',
    error: null,
    planted: plantedIn(sources),
    note: null,
  };
}
