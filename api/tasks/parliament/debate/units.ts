import type { SpeechText } from '../../../../ingest/parliament/parliament.ts';
import { centrality } from '../../../../language/ranking/centrality.ts';
import { isFormula } from '../../../../language/ranking/formulas.ts';
import { tfIdfVectors } from '../../../../language/ranking/tf-idf.ts';
import { leansBack } from '../../../../language/stance/leaning.ts';
import { quotedStretches } from '../../../../language/stance/quoted-stretches.ts';
import { isReported } from '../../../../language/stance/reported.ts';
import { isAboutSpeaking } from '../../../../language/stance/speaking.ts';
import { stanceOf } from '../../../../language/stance/stance.ts';
import type { Material } from '../../material.ts';
import type { Group as SummaryGroup } from '../../summarise/plan.ts';
import { type Unit, unitsOf } from '../../summarise/units.ts';
import type { Group } from '../groups.ts';
import { ownParagraphs } from '../own-words.ts';

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
  const told = groups.map((group) => {
    const own = all.filter((unit) => group.speeches.some((speech) => says(speech, unit)));
    const telling = own.filter(tells);
    return telling.length > 0 ? telling : own;
  });
  // What the debate is about shows in all of it, not in the words of one side.
  const central = centrality(tfIdfVectors(told.flat().map(({ text }) => text)));
  let next = 0;
  return groups.flatMap((group, at) => {
    const units = told[at]!;
    const scores = units.map(({ text }) => {
      const stance = stanceOf(text, { party: group.party })?.strength ?? 0;
      return central[next++]! + perStrength * stance - (isReported(text, group) ? reported : 0);
    });
    const weight = Math.sqrt(units.length);
    return units.length > 0 ? [{ heading: group.label, units, scores, weight, group }] : [];
  });
}

/** The speech in whose own words a sentence stands. */
export function speechOf(speeches: readonly SpeechText[], unit: Unit): SpeechText | undefined {
  return speeches.find((speech) => says(speech, unit));
}

/** Whether a sentence can be quoted for what it says. */
function tells({ text, words }: Unit): boolean {
  const speaks = isFormula(text) || isAboutSpeaking(text) || text.endsWith('?');
  return words >= fewestWords && !speaks && !leansBack(text);
}

/** Whether a sentence stands in this speech, and not in words that it quotes. */
function says(speech: SpeechText, { start, end }: Unit): boolean {
  if (start < speech.start || end > speech.end) return false;
  const block = ownParagraphs(speech).find((one) => one.start <= start && end <= one.end);
  if (!block) return false;
  const [from, to] = [start - block.start, end - block.start];
  return !quotedStretches(block.text).some((words) => words.start < to && from < words.end);
}
