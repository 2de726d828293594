import type { Material } from '../material.ts';
import { relevanceTo } from '../summarise/topics.ts';
import type { Brief } from './brief.ts';
import type { Form } from '../../contract/forms.ts';
import type { Candidate } from './select/candidates.ts';

const mostTopics = 6;

/**
 * How far each candidate is about what the draft is to be about: what the brief says, else the headings of the letter
 * that is answered. Null where neither says anything, or no source has it.
 */
export function topicality(
  candidates: readonly Candidate[],
  { topics }: Brief,
  { parts }: Form,
  main: Material | null,
): number[] | null {
  const answers = parts.some(({ seeks }) => seeks.includes('Anliegen'));
  const asked = topics.length > 0 ? topics : answers && main ? matters(main) : [];
  if (asked.length === 0) return null;
  const perTopic = asked.map((topic) => relevanceTo(topic, candidates));
  const best = candidates.map((_, at) => Math.max(...perTopic.map((relevance) => relevance[at]!)));
  return best.some((relevance) => relevance > 0) ? best : null;
}

/** What a letter is about, by its own headings and its subject. */
function matters({ blocks, title }: Material): string[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const own = headings.filter((text) => !text.includes(title) && !/^Betreff|^Betr\./.test(text));
  return [...(own.length > 0 ? own : [title])].slice(0, mostTopics);
}
