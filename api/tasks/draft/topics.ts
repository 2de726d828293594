import type { Form } from '../../contract/forms.ts';
import type { Material } from '../material.ts';
import { coverageOf } from '../summarise/topics.ts';
import type { Brief } from './brief.ts';
import { isNotes } from './notes/note-material.ts';
import type { Candidate } from './select/candidates.ts';

const mostTopics = 6;
/** From here on a sentence is about a topic, if none is much more so. */
const leastCoverage = 0.4;
const leastShareOfBest = 0.45;

/**
 * How far each candidate is about what the draft is to be about, 0 for not at all: about what the brief says, else
 * about the headings of the letter that is answered. What the person has noted is always about it. Null where neither
 * says anything, or no source has it.
 */
export function topicality(
  candidates: readonly Candidate[],
  { topics }: Brief,
  { parts }: Form,
  main: Material | null,
): number[] | null {
  const answers = parts.some(({ seeks }) => seeks.includes('Anliegen'));
  const asked = topics.length > 0 ? topics : answers && main ? matters(main) : [];
  const best = candidates.map(() => 0);
  for (const topic of asked) {
    const coverage = coverageOf(topic, candidates, ({ material, headings }) => [material.title, ...headings]);
    const bar = Math.max(leastCoverage, leastShareOfBest * Math.max(...coverage));
    for (const [at, value] of coverage.entries()) if (value >= bar) best[at] = Math.max(best[at]!, value);
  }
  if (best.every((value) => value === 0)) return null;
  return candidates.map(({ material }, at) => (isNotes(material) ? 1 : best[at]!));
}

/** What a letter is about, by its own headings and its subject. */
function matters({ blocks, title }: Material): string[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const own = headings.filter((text) => !text.includes(title) && !/^Betreff|^Betr\./.test(text));
  return [...(own.length > 0 ? own : [title])].slice(0, mostTopics);
}
