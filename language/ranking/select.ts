import { countWords } from '../words.ts';
import { bundle, type Bundle } from './bundles.ts';
import { cosine, tfIdfVectors, type SparseVector } from './tf-idf.ts';

export interface SelectionRequest {
  /** In reading order. */
  sentences: readonly string[];
  /** One per sentence, higher is better; see `rankForSummary`. −∞ for what only comes along with others. */
  scores: readonly number[];
  budget: { unit: 'words' | 'sentences'; value: number };
  /**
   * One per sentence, equal for sentences that follow each other directly; without it all do. A sentence that points
   * back takes its antecedent along only from there.
   */
  paragraphs?: readonly number[];
  /** One per sentence, equal for those of one section: the more of it is said, the less the rest counts. */
  sections?: readonly number[];
  /** One per sentence: the index of another without which it is none, as an item of a list needs its opening. */
  needs?: readonly (number | null)[];
}

/** How far a selection in words may be from its budget. */
const tolerance = 0.1;
/** What a sentence loses by being like one already chosen, and with each one chosen from its section. */
const weights = { redundancy: 0.6, section: 0.2 };
/** From this likeness on a sentence only repeats another, and is the last but one resort. */
const sameAgain = 0.95;
const repetitionCost = 12;
/** What a sentence loses that would not be understood: more than any score, so that it comes last. */
const unreadableCost = 20;
/** How many of the last choices may be given up to keep the length. */
const exchanges = 20;

interface Candidate extends Bundle {
  value: number;
}

/** What to choose from; candidates are named by the sentence they are for. */
interface Task {
  candidates: readonly Candidate[];
  sizes: readonly number[];
  vectors: readonly SparseVector[];
  sections: readonly number[];
  /** The sizes allowed, and the one aimed at. */
  least: number;
  aim: number;
  most: number;
}

/**
 * The indices, in order, of the best sentences for a budget: high scores, little repetition (maximal marginal
 * relevance: Carbonell and Goldstein, 1998), each readable without the text around it. The result keeps the budget
 * within ±10 % wherever the sentences allow it, and comes as near as they allow otherwise.
 */
export function selectSentences({
  sentences,
  scores,
  budget,
  paragraphs,
  sections = sentences.map((_, at) => at),
  needs,
}: SelectionRequest): number[] {
  const slack = budget.unit === 'words' ? tolerance * budget.value : 0;
  const task: Task = {
    candidates: bundle(sentences, paragraphs, needs).map((each) => ({
      ...each,
      value: valueOf(each, scores),
    })),
    sizes: budget.unit === 'words' ? sentences.map(countWords) : sentences.map(() => 1),
    vectors: tfIdfVectors(sentences).vectors,
    sections,
    least: budget.value - slack,
    aim: budget.value,
    most: budget.value + slack,
  };
  const chosen = fill(task, []);
  const selection = sizeOf(membersOf(task, chosen), task) >= task.least ? chosen : closeGap(task, chosen);
  return [...membersOf(task, selection)].sort((a, b) => a - b);
}

/** A bundle is worth as much as its sentences on average; what only comes along has no worth of its own. */
function valueOf({ members, readable }: Bundle, scores: readonly number[]): number {
  const wanted = members.map((member) => scores[member]!);
  if (wanted.at(-1) === -Infinity) return -Infinity;
  const counted = wanted.filter(Number.isFinite);
  const mean = counted.reduce((sum, score) => sum + score, 0) / counted.length;
  return readable ? mean : mean - unreadableCost;
}

/** Adds the most valuable candidate that fits, again and again, as long as that leads nearer to the length. */
function fill(task: Task, start: readonly number[], banned?: number): number[] {
  const { candidates, vectors, sections, least, aim, most } = task;
  const chosen = [...start];
  const taken = membersOf(task, chosen);
  const likeness = new Float64Array(candidates.length);
  const compare = (added: number) => {
    for (let i = 0; i < likeness.length; i++) {
      likeness[i] = Math.max(likeness[i]!, cosine(vectors[added]!, vectors[i]!));
    }
  };
  const told = new Map<number, number>();
  const add = (added: number) => {
    compare(added);
    told.set(sections[added]!, (told.get(sections[added]!) ?? 0) + 1);
  };
  start.forEach(add);
  for (let size = sizeOf(taken, task); size < aim;) {
    const largest = size < least ? most : aim + (aim - size);
    let best = -1;
    let bestValue = -Infinity;
    for (const [i, { value }] of candidates.entries()) {
      const said = told.get(sections[i]!) ?? 0;
      const again = likeness[i]! > sameAgain ? repetitionCost : weights.redundancy * likeness[i]!;
      const worth = value - again - weights.section * said;
      if (worth <= bestValue || taken.has(i) || i === banned) continue;
      if (size + addedSize(task, i, taken) > largest) continue;
      best = i;
      bestValue = worth;
    }
    if (best < 0) break;
    size += addedSize(task, best, taken);
    chosen.push(best);
    for (const member of candidates[best]!.members) taken.add(member);
    add(best);
  }
  return chosen;
}

/**
 * Where nothing fits any more: does without one of the last candidates and fills up again, taking the most valuable
 * result that meets the length; failing that, adds what comes nearest to it, if that is nearer than adding nothing.
 */
function closeGap(task: Task, chosen: readonly number[]): readonly number[] {
  const { candidates, least, aim } = task;
  let best = chosen;
  let bestValue = -Infinity;
  for (const out of chosen.slice(-exchanges)) {
    const rest = chosen.filter((each) => each !== out);
    const filled = fill(task, rest, out);
    const value = filled.reduce((sum, i) => sum + candidates[i]!.value, 0) / filled.length;
    if (value <= bestValue || sizeOf(membersOf(task, filled), task) < least) continue;
    best = filled;
    bestValue = value;
  }
  if (best !== chosen) return best;
  const taken = membersOf(task, chosen);
  const size = sizeOf(taken, task);
  let nearest = Math.abs(size - aim);
  for (const i of candidates.keys()) {
    const distance = Math.abs(size + addedSize(task, i, taken) - aim);
    if (taken.has(i) || distance >= nearest || candidates[i]!.value === -Infinity) continue;
    nearest = distance;
    best = [...chosen, i];
  }
  return best;
}

/** The sentences of chosen candidates, each once. */
const membersOf = ({ candidates }: Task, chosen: readonly number[]) =>
  new Set(chosen.flatMap((i) => candidates[i]!.members));

/** What choosing a candidate adds to the size of the sentences taken already. */
function addedSize(task: Task, candidate: number, taken: ReadonlySet<number>): number {
  let size = 0;
  for (const member of task.candidates[candidate]!.members)
    if (!taken.has(member)) size += task.sizes[member]!;
  return size;
}

function sizeOf(members: Iterable<number>, { sizes }: Task): number {
  let size = 0;
  for (const member of members) size += sizes[member]!;
  return size;
}
