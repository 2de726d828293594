import { needsContext } from '../../../../language/ranking/dangling.ts';
import { areNearDuplicates } from '../../../../language/similarity.ts';
import type { Material } from '../../material.ts';
import type { Budget } from '../../summarise/fill.ts';
import { selectUnits } from '../../summarise/rank.ts';
import type { Candidate } from './candidates.ts';
import type { PartScores } from './score.ts';

interface Filling extends PartScores {
  candidates: readonly Candidate[];
  /** Indices of the candidates that may be taken. */
  fitting: readonly number[];
  budget: Budget;
  /** What stands in the draft already. */
  used: readonly Candidate[];
}

/** Candidates that are compared with each other for one part. */
const shortlist = 120;
const rounds = 4;
/** „In dieser Zeit …“: which time, the sentence before says. */
const leansOn =
  /^(?:In dieser Zeit|In diesem Zeitraum|Zu diesem Zeitpunkt|Bis dahin|Seitdem|Seither|Grund (?:ist|sind|war|waren)) /;

/** The best sentences for a budget that say nothing twice and can be read where they stand. */
export function fillPart({ candidates, scores, fitting, budget, used }: Filling): Candidate[] {
  const banned = new Set<Candidate>(used);
  for (let round = 0; round < rounds; round++) {
    const open = fitting.filter((index) => !banned.has(candidates[index]!));
    const best = open.sort((a, b) => scores[b]! - scores[a]!).slice(0, shortlist);
    const pool = readable(best, candidates, banned);
    const own = new Map(pool.map((index) => [candidates[index]!, scores[index]!]));
    const chosen = selectUnits({ units: [...own.keys()], scores: [...own.values()] }, budget) as Candidate[];
    const unfit = new Set([...repeated(chosen, own, used), ...withoutWhatTheyLeanOn(chosen)]);
    if (unfit.size === 0 || round === rounds - 1) {
      return byDocument(
        chosen.filter((one) => !unfit.has(one)),
        own,
      );
    }
    for (const one of unfit) banned.add(one);
  }
  return [];
}

/** Sentences that say what stands in the draft already, or what a better one beside them says. */
function repeated(
  chosen: readonly Candidate[],
  scores: ReadonlyMap<Candidate, number>,
  used: readonly Candidate[],
): Candidate[] {
  const kept: Candidate[] = [];
  return chosen
    .toSorted((a, b) => scores.get(b)! - scores.get(a)!)
    .filter((one) => {
      const again = [...used, ...kept].some((other) => areNearDuplicates(one.text, other.text));
      if (!again) kept.push(one);
      return again;
    });
}

function withoutWhatTheyLeanOn(chosen: readonly Candidate[]): Candidate[] {
  return chosen.filter(
    (one) =>
      leansOn.test(one.text) &&
      !chosen.some((other) => other.material === one.material && other.index === one.index - 1),
  );
}

/** Without sentences that point back to one that may not stand beside them, in reading order. */
function readable(
  pool: readonly number[],
  candidates: readonly Candidate[],
  banned: ReadonlySet<Candidate>,
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
    if (
      !follows ||
      banned.has(before) ||
      needsContext(before.text) ||
      !['neutral', candidate.voice].includes(before.voice)
    )
      members.delete(index);
    else members.add(index - 1);
  }
  return [...members].sort((a, b) => a - b);
}

/** The document with the best sentence first; within a document in its order. */
function byDocument(chosen: readonly Candidate[], scores: ReadonlyMap<Candidate, number>): Candidate[] {
  const best = new Map<Material, number>();
  for (const candidate of chosen) {
    const { material } = candidate;
    best.set(material, Math.max(scores.get(candidate)!, best.get(material) ?? -Infinity));
  }
  return chosen.toSorted((a, b) => best.get(b.material)! - best.get(a.material)! || a.start - b.start);
}
