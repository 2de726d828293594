import type { Form } from '../../../contract/forms.ts';
import type { Material } from '../../material.ts';
import type { Candidate } from './candidates.ts';
import { isEligible } from './eligible.ts';
import { strengthFor } from './strength.ts';

/** What the parts of a draft are filled from. */
export interface Supply {
  candidates: readonly Candidate[];
  /** Per candidate: how far it is about what is asked for, 0 for not at all; null where nothing particular was asked. */
  topical: readonly number[] | null;
  main: Material | null;
}

/** Per candidate: how far it says what a part asks for, and its rank for this part among the others. */
export interface PartScores {
  /** 0 to 1; `barred` for what may not stand there. */
  strengths: number[];
  /** Higher is better; not comparable between parts. */
  scores: number[];
}

const barred = -1;
/** From here on a sentence says what a part asks for. */
export const leastStrength = 0.5;
const weights = {
  topical: 0.35,
  central: 0.2,
  main: 0.15,
  recent: 0.25,
  suited: 0.3,
  elsewhere: 0.5,
};

/** How well every candidate suits every part. */
export function scoreParts(form: Form, { candidates, topical, main }: Supply): PartScores[] {
  const strengths = form.parts.map((part) =>
    candidates.map((candidate, index) =>
      isEligible(part, form, candidate, main) && (!topical || topical[index]! > 0)
        ? strengthFor(part, candidate)
        : barred,
    ),
  );
  const suited = suitability(candidates, strengths);
  const recent = recency(candidates);
  const common = candidates.map(({ material, central }, index) => {
    const about = topical ? weights.topical * topical[index]! : 0;
    const ofMain = material === main ? weights.main : 0;
    return (
      about +
      ofMain +
      weights.central * central +
      weights.recent * recent(material) +
      weights.suited * suited.get(material)!
    );
  });
  return strengths.map((own, at) => ({
    strengths: own,
    scores: candidates.map((_, index) => {
      const elsewhere = Math.max(0, ...strengths.slice(at + 1).map((other) => other[index]!));
      return own[index]! + common[index]! - weights.elsewhere * Math.max(0, elsewhere - own[index]!);
    }),
  }));
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

/** 1 for the newest dated document, 0 for the oldest and those without a date. */
function recency(candidates: readonly Candidate[]): (material: Material) => number {
  const dates = [...new Set(candidates.flatMap(({ material }) => material.date ?? []))].sort();
  const known = new Map(dates.map((date, at) => [date, dates.length > 1 ? at / (dates.length - 1) : 1]));
  return ({ date }) => (date === null ? 0 : known.get(date)!);
}
