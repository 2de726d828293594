import { needsContext } from '../../../../language/ranking/dangling.ts';
import { areNearDuplicates } from '../../../../language/similarity.ts';
import type { Form, FormPart } from '../../../contract/forms.ts';
import type { Material } from '../../material.ts';
import { selectUnits } from '../../summarise/rank.ts';
import type { Candidate } from './candidates.ts';
import { isEligible } from './eligible.ts';
import { strengthFor } from './strength.ts';

/** What the parts of a draft are filled from. */
export interface Supply {
  candidates: readonly Candidate[];
  /** Per candidate: how far it is about what the person asks for; null where nothing particular was asked. */
  topical: readonly number[] | null;
  main: Material | null;
  /** Words each part may have. */
  words: readonly number[];
  /** Whether the length is to be met: then weaker sentences help to fill it. */
  meant: boolean;
}

/** From here on a sentence says what a part asks for. */
const leastStrength = 0.5;
const leastToFill = 0.3;
const weights = {
  topical: 0.35,
  offTopic: 0.3,
  central: 0.2,
  main: 0.15,
  recent: 0.15,
  suited: 0.3,
  elsewhere: 0.5,
};
/** Sentences this weak still help a language model to write. */
const leastToRead = 0.2;
const mostRead = 24;
/** Candidates that are compared with each other for one part. */
const shortlist = 120;
/** `selectUnits` may go this much beyond its budget. */
const overrun = 1.1;
const rounds = 3;

/** What the sources give for one part. */
export interface Selection {
  /** The sentences to stand in it, in reading order. */
  chosen: Candidate[];
  /** Those it could be written from, best first. */
  ranked: Candidate[];
}

/** The sentences for each part; none stands in two parts, and none says again what another has said. */
export function selectForParts(form: Form, supply: Supply): Selection[] {
  // What answers a letter has to be about what the letter is about.
  const answers = supply.topical !== null && form.parts.some(({ seeks }) => seeks.includes('Anliegen'));
  const strengths = form.parts.map((part) =>
    supply.candidates.map((candidate, index) =>
      isEligible(part, form, candidate, supply.main) && (!answers || supply.topical![index]! > 0)
        ? strengthFor(part, candidate)
        : 0,
    ),
  );
  const suited = suitability(supply.candidates, strengths);
  const used: Candidate[] = [];
  return form.parts.map((part, at) => {
    const later = strengths.slice(at + 1);
    const scores = supply.candidates.map((candidate, index) => {
      const elsewhere = Math.max(0, ...later.map((other) => other[index]!)) - strengths[at]![index]!;
      return (
        strengths[at]![index]! +
        bonus(supply, candidate, index) +
        weights.suited * suited.get(candidate.material)! -
        weights.elsewhere * Math.max(0, elsewhere)
      );
    });
    const chosen = fillPart(part, supply, strengths[at]!, scores, supply.words[at]!, used);
    used.push(...chosen);
    return { chosen, ranked: rankedFor(supply, strengths[at]!, scores) };
  });
}

function rankedFor(
  { candidates }: Supply,
  strengths: readonly number[],
  scores: readonly number[],
): Candidate[] {
  const fitting = candidates.flatMap((_, index) => (strengths[index]! >= leastToRead ? [index] : []));
  const best = fitting.sort((a, b) => scores[b]! - scores[a]!).slice(0, mostRead);
  return best.map((index) => candidates[index]!);
}

/** Per document, 0 to 1: how much of what the form asks for it says. A draft rests on few documents, not on all. */
function suitability(
  candidates: readonly Candidate[],
  strengths: readonly (readonly number[])[],
): Map<Material, number> {
  const said = new Map<Material, number>();
  for (const [index, { material }] of candidates.entries()) {
    const best = Math.max(...strengths.map((part) => part[index]!));
    said.set(material, (said.get(material) ?? 0) + (best >= leastStrength ? best : 0));
  }
  const most = Math.max(1, ...[...said.values()].map(Math.sqrt));
  return new Map([...said].map(([material, sum]) => [material, Math.sqrt(sum) / most]));
}

function bonus({ topical, main, candidates }: Supply, candidate: Candidate, index: number): number {
  const about = topical ? (topical[index]! > 0 ? weights.topical * topical[index]! : -weights.offTopic) : 0;
  const ofMain = candidate.material === main ? weights.main : 0;
  return (
    about + ofMain + weights.central * candidate.central + weights.recent * recency(candidates, candidate)
  );
}

const recencies = new WeakMap<readonly Candidate[], Map<string | null, number>>();

/** 1 for the newest dated document, 0 for the oldest and those without a date. */
function recency(candidates: readonly Candidate[], { material }: Candidate): number {
  let known = recencies.get(candidates);
  if (!known) {
    const dates = [...new Set(candidates.flatMap((each) => each.material.date ?? []))].sort();
    known = new Map(dates.map((date, at) => [date, dates.length > 1 ? at / (dates.length - 1) : 1]));
    recencies.set(candidates, known);
  }
  return known.get(material.date) ?? 0;
}

function fillPart(
  part: FormPart,
  { candidates, meant }: Supply,
  strengths: readonly number[],
  scores: readonly number[],
  words: number,
  used: readonly Candidate[],
): Candidate[] {
  const bar = meant ? leastToFill : leastStrength;
  const taken = new Set(used);
  const banned = new Set<Candidate>();
  for (let round = 0; round < rounds; round++) {
    const fitting = candidates.flatMap((candidate, index) =>
      strengths[index]! >= bar && !taken.has(candidate) && !banned.has(candidate) ? [index] : [],
    );
    const best = fitting.toSorted((a, b) => scores[b]! - scores[a]!).slice(0, shortlist);
    const pool = readable(
      best.sort((a, b) => a - b),
      candidates,
      taken,
    );
    const budget =
      part.sentences === null
        ? { unit: 'words' as const, value: meant ? words : words / overrun }
        : { unit: 'sentences' as const, value: part.sentences };
    const units = pool.map((index) => candidates[index]!);
    const chosen = selectUnits({ units, scores: pool.map((index) => scores[index]!) }, budget) as Candidate[];
    const repeated = chosen.filter((one) => used.some((other) => areNearDuplicates(one.text, other.text)));
    if (repeated.length === 0)
      return byDocument(
        chosen,
        units,
        pool.map((index) => scores[index]!),
      );
    for (const one of repeated) banned.add(one);
  }
  return [];
}

/** Without sentences that point back to one that may not stand beside them. */
function readable(
  pool: readonly number[],
  candidates: readonly Candidate[],
  taken: ReadonlySet<Candidate>,
): number[] {
  const members = new Set(pool);
  for (const index of pool) {
    const candidate = candidates[index]!;
    if (!needsContext(candidate.text)) continue;
    const before = candidates[index - 1];
    const follows =
      before?.material === candidate.material &&
      before.run === candidate.run &&
      before.index === candidate.index - 1;
    if (!follows || taken.has(before) || needsContext(before.text) || before.voice !== candidate.voice)
      members.delete(index);
    else members.add(index - 1);
  }
  return [...members].sort((a, b) => a - b);
}

/** The document with the best sentence first; within a document in its order. */
function byDocument(
  chosen: readonly Candidate[],
  units: readonly Candidate[],
  scores: readonly number[],
): Candidate[] {
  const best = new Map<Material, number>();
  for (const candidate of chosen) {
    const score = scores[units.indexOf(candidate)]!;
    best.set(candidate.material, Math.max(score, best.get(candidate.material) ?? -Infinity));
  }
  return chosen.toSorted((a, b) => best.get(b.material)! - best.get(a.material)! || a.start - b.start);
}
