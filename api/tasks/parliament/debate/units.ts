import type { SpeechText } from '../../../../ingest/parliament/parliament.ts';
import { centrality } from '../../../../language/ranking/centrality.ts';
import { isFormula } from '../../../../language/ranking/formulas.ts';
import { tfIdfVectors } from '../../../../language/ranking/tf-idf.ts';
import { leansBack } from '../../../../language/stance/leaning.ts';
import { isReported } from '../../../../language/stance/reported.ts';
import { isAboutSpeaking } from '../../../../language/stance/speaking.ts';
import { stanceOf } from '../../../../language/stance/stance.ts';
import type { Material } from '../../material.ts';
import type { Group as SummaryGroup } from '../../summarise/plan.ts';
import { type Unit, unitsOf } from '../../summarise/units.ts';
import type { Group } from '../groups.ts';

/** What a sentence gains that says what its speaker wants, per grade of plainness, and loses that tells of others. */
const perStrength = 0.3;
const reported = 1;
/** Shorter sentences of a speech rouse the hall and say little. */
const fewestWords = 8;

/** What a party said, as sentences that compete for its part of the summary; a longer contribution gets more room. */
export function debateGroups(
  groups: readonly Group<SpeechText>[],
  material: Material,
): (SummaryGroup & { group: Group<SpeechText> })[] {
  const all = unitsOf(material);
  return groups.flatMap((group) => {
    const own = all.filter((unit) => group.speeches.some((speech) => holds(speech, unit)));
    const telling = own.filter(tells);
    const units = telling.length > 0 ? telling : own;
    if (units.length === 0) return [];
    const central = centrality(tfIdfVectors(units.map(({ text }) => text)));
    const scores = units.map(({ text }, at) => {
      const stance = stanceOf(text, { party: group.party })?.strength ?? 0;
      return central[at]! + perStrength * stance - (isReported(text, group) ? reported : 0);
    });
    return [{ heading: group.label, units, scores, weight: Math.sqrt(units.length), group }];
  });
}

/** The speech in whose own words a sentence stands. */
export function speechOf(speeches: readonly SpeechText[], unit: Unit): SpeechText | undefined {
  return speeches.find((speech) => holds(speech, unit));
}

/** Whether a sentence can be quoted for what it says. */
function tells({ text, words }: Unit): boolean {
  const speaks = isFormula(text) || isAboutSpeaking(text) || text.endsWith('?');
  return words >= fewestWords && !speaks && !leansBack(text);
}

const holds = ({ start, end }: SpeechText, unit: Unit) => start <= unit.start && unit.end <= end;
