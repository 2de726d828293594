import { sentences } from '../sentences.ts';
import { countWords, type Span } from '../words.ts';
import type { SubstantialChange } from './change.ts';
import type { WordChange } from './word-changes.ts';

/** From this share of its letters on a sentence is new as a whole, or left out as a whole. */
const leastCovered = 0.8;
const fewestWords = 3;
/** The other version may have a word or two in its place. */
const mostReplaced = 2;
const longestShown = 160;

type Side = 'old' | 'new';

/** Whole sentences that were added to a passage, or left out of it. */
export function wholeSentences(
  before: string,
  after: string,
  changes: readonly WordChange[],
): SubstantialChange[] {
  return [...sentencesIn(before, after, changes, 'old'), ...sentencesIn(before, after, changes, 'new')];
}

function sentencesIn(
  before: string,
  after: string,
  changes: readonly WordChange[],
  side: Side,
): SubstantialChange[] {
  const [text, other] = side === 'old' ? [before, after] : [after, before];
  const otherSide = side === 'old' ? 'new' : 'old';
  const covering = changes.filter((change) => {
    const there = change[otherSide];
    return change[side] && (!there || countWords(other.slice(there.start, there.end)) <= mostReplaced);
  });
  if (covering.length === 0) return [];
  return sentences(text).flatMap((sentence): SubstantialChange[] => {
    const printed = text.slice(sentence.start, sentence.end);
    const covered = covering.reduce((sum, change) => sum + common(change[side]!, sentence), 0);
    if (covered < leastCovered * printed.length || countWords(printed) < fewestWords) return [];
    const span = { start: sentence.start, end: sentence.end };
    const message = `${side === 'new' ? 'Neuer' : 'Entfallener'} Satz: „${shortened(printed)}“`;
    return [{ kind: 'sentence', message, old: null, new: null, [side]: span, follows: false }];
  });
}

const common = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longestShown ? line : `${line.slice(0, line.lastIndexOf(' ', longestShown))} …`;
}
