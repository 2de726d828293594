import { readNoun } from '../../../morphology/nouns.ts';
import { subjunctions } from '../parse/function-words.ts';
import { itemStarts } from '../parse/items.ts';
import { parse, type Segment, type Sentence } from '../parse/sentence.ts';
import { isFinite, isInfinitive, isParticiple, isZuInfinitive } from '../parse/verbs.ts';
import type { Rule } from './rule.ts';

/** „… sind: 1. A, 2. B und 3. C.“ → each item on its own line, lettered items inside them too. */
export const listLayout: Rule = {
  id: 'list-layout',
  levels: ['buergernah', 'einfach', 'leicht'],
  apply({ text, mark }: Sentence) {
    if (text.includes('\n') || mark !== '.') return null;
    const cuts = itemStarts(text);
    const [first] = cuts;
    if (first === undefined) return null;
    const lead = text.slice(0, first).trimEnd();
    const lines = cuts.map((cut, i) => text.slice(cut, cuts[i + 1]).trim());
    if (!isIntroduction(lead) || !(lead.endsWith(':') || endsAlike(lines))) return null;
    return [[lead, ...lines].join('\n')];
  },
};

/** Whether what stands before the list is no condition that a main clause behind the last item answers to. */
function isIntroduction(lead: string): boolean {
  if (lead === '' || lead.endsWith(':')) return lead !== '';
  const { segments, tokens } = parse(lead);
  const [first] = segments as [Segment | undefined];
  if (!first) return false;
  const opener = tokens[first.from]!.lower;
  if (first.kind === 'plain' && isFinite(opener) && readNoun(tokens[first.from]!.text).length === 0)
    return false;
  if (subjunctions.has(opener)) return segments.some((segment) => startsWithVerb(segment, tokens));
  return segments.some(({ from, to }) =>
    tokens.slice(from, to).some(({ lower, text }) => isFinite(lower) && /^\p{Ll}/u.test(text)),
  );
}

const startsWithVerb = ({ from }: Segment, tokens: Sentence['tokens']) =>
  isFinite(tokens[from]!.lower) || /^(?:so|dann)$/.test(tokens[from]!.lower);

/** A verb that ends the last item only is shared by all, and must not stand in a line with one of them. */
function endsAlike(all: readonly string[]): boolean {
  const lines = all.filter((_, i) => !/^(?:1\.|a\))\s/.test(all[i + 1] ?? ''));
  const ends = lines.map((line) => /([\p{L}-]+)(?:[,;.]|\s+(?:und|oder|sowie))*$/u.exec(line)?.[1] ?? '');
  return !isVerbal(ends.at(-1)!) || ends.slice(0, -1).every(isVerbal);
}

const isVerbal = (word: string) =>
  /^\p{Ll}/u.test(word) &&
  (isFinite(word) || isInfinitive(word) || isZuInfinitive(word) || isParticiple(word));
