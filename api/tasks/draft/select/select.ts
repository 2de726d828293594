import type { Form } from '../../../contract/forms.ts';
import type { Budget } from '../../summarise/fill.ts';
import type { Candidate } from './candidates.ts';
import { fillPart } from './fill.ts';
import { leastStrength, type PartScores, scoreParts, type Supply } from './score.ts';

/** What the sources give for one part. */
export interface Selection {
  /** The sentences to stand in it, in reading order. */
  chosen: Candidate[];
  /** Those it could be written from, best first. */
  ranked: Candidate[];
}

interface Lengths {
  /** Words each part may have. */
  words: readonly number[];
  /** Whether the length is to be met: then weaker sentences help to fill it. */
  meant: boolean;
}

/** Sentences this weak still help a language model to write. */
const leastToRead = 0.2;
const mostRead = 24;
/** `selectUnits` may go this much beyond its budget. */
const overrun = 1.1;
const tolerance = 0.1;
/** By how much a sentence must suit one part better than the others to be left to it. */
const clearly = 0.1;

/** The sentences for each part; none stands in two parts, and none says again what another has said. */
export function selectForParts(form: Form, supply: Supply, { words, meant }: Lengths): Selection[] {
  const { candidates } = supply;
  const scored = scoreParts(form, supply);
  const kept = reserved(scored, candidates, words);
  const used: Candidate[] = [];
  const selections = form.parts.map((part, at): Selection => {
    const own = scored[at]!;
    const later = new Set(kept.slice(at + 1).flat());
    const fitting = indicesWhere(own, leastStrength).filter((index) => !later.has(index));
    const value = meant ? words[at]! : words[at]! / overrun;
    const budget: Budget =
      part.sentences === null ? { unit: 'words', value } : { unit: 'sentences', value: part.sentences };
    const found = fillPart({ ...own, candidates, fitting, budget, used });
    // Slides and tables name facts without verbs: what a part describes is then whatever there is.
    const describes = part.required && part.seeks.includes('Sachstand');
    const chosen =
      found.length > 0 || !describes
        ? found
        : fillPart({ ...own, candidates, fitting: indicesWhere(own, 0), budget, used });
    used.push(...chosen);
    return { chosen, ranked: best(own, candidates) };
  });
  if (meant) topUp(form, supply, scored, words, selections);
  return selections;
}

/** Per part: sentences that suit it clearly better than any other, as many as it has room for; others leave them to it. */
function reserved(
  scored: readonly PartScores[],
  candidates: readonly Candidate[],
  words: readonly number[],
): number[][] {
  return scored.map(({ strengths, scores }, at) => {
    const own = indicesWhere({ strengths, scores }, leastStrength).filter((index) =>
      scored.every((other, part) => part === at || other.strengths[index]! <= strengths[index]! - clearly),
    );
    let room = words[at]!;
    return own
      .sort((a, b) => scores[b]! - scores[a]!)
      .filter((index) => (room -= candidates[index]!.words) >= 0);
  });
}

/** Where a length is to be met and the parts do not meet it, the longest part takes what else the sources have. */
function topUp(
  { parts }: Form,
  { candidates }: Supply,
  scored: readonly PartScores[],
  words: readonly number[],
  selections: Selection[],
): void {
  const target = words.reduce((sum, each) => sum + each, 0);
  const total = selections.reduce((sum, { chosen }) => sum + size(chosen), 0);
  if (total >= (1 - tolerance) * target) return;
  const longest = words.indexOf(Math.max(...words.filter((_, at) => parts[at]!.sentences === null)));
  const selection = selections[longest]!;
  const used = selections.flatMap(({ chosen }, at) => (at === longest ? [] : chosen));
  const value = size(selection.chosen) + target - total;
  const fitting = indicesWhere(scored[longest]!, 0);
  selection.chosen = fillPart({
    ...scored[longest]!,
    candidates,
    fitting,
    budget: { unit: 'words', value },
    used,
  });
}

const size = (chosen: readonly Candidate[]) => chosen.reduce((sum, { words }) => sum + words, 0);

function best(own: PartScores, candidates: readonly Candidate[]): Candidate[] {
  const fitting = indicesWhere(own, leastToRead).sort((a, b) => own.scores[b]! - own.scores[a]!);
  return fitting.slice(0, mostRead).map((index) => candidates[index]!);
}

const indicesWhere = ({ strengths }: PartScores, least: number) =>
  strengths.flatMap((strength, index) => (strength >= least ? [index] : []));
