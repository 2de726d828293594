import { amount, deadline, decision } from '../../../language/ranking/cues.ts';
import type { Source } from '../../evidence/source.ts';
import { cite } from '../material.ts';
import { readQuestion } from '../matching/question.ts';
import { covered, match, weightsIn, withCompounds } from '../matching/strengths.ts';
import type { Unit } from './units.ts';

/** A sentence under a heading on the topic, or beside one that says it, belongs to it a little less. */
const nearness = { heading: 0.8, neighbour: 0.4 };
/** From here on a sentence counts as being about the topic, if no other is much more so. */
const leastRelevance = 0.5;
const leastShareOfBest = 0.7;

/** Topics that ask for a sort of statement: whoever wants the costs wants amounts, whether or not they are called so. */
const sorts: readonly { topic: RegExp; says: RegExp }[] = [
  { topic: /^(?:Kosten|Finanzen|Finanzierung|Ausgaben|Mehrkosten|Haushalt|Mittel|Aufwand)$/iu, says: amount },
  { topic: /^(?:Frist(?:en)?|Termine?|Zeitplan)$/iu, says: deadline },
  {
    topic:
      /^(?:Entscheidung(?:en)?|Beschl(?:uss|üsse)|Votum|Empfehlung(?:en)?|Vorschl(?:ag|äge)|Forderung(?:en)?)$/iu,
    says: decision,
  },
];
const ofSort = 0.8;

/** How far each unit is about a topic, 0 to 1; 0 below what counts, so all zero when no text contains it. */
export function relevanceTo(topic: string, units: readonly Unit[]): number[] {
  const sort = sorts.find((each) => each.topic.test(topic.trim()));
  const relevance = coverageOf(topic, units).map((value, at) =>
    sort?.says.test(units[at]!.text) ? Math.max(ofSort, value) : value,
  );
  const bar = Math.max(leastRelevance, leastShareOfBest * Math.max(...relevance));
  return relevance.map((value) => (value >= bar ? value : 0));
}

/**
 * The share of a topic that each unit carries with what stands above and beside it, 0 to 1.
 *
 * @param contextOf what stands above a unit; its headings unless told
 */
export function coverageOf(
  topic: string,
  units: readonly Unit[],
  contextOf: (unit: Unit) => readonly string[] = ({ headings }) => headings,
): number[] {
  const question = readQuestion(topic);
  const own = match(
    question,
    units.map((unit) => asSource(unit, unit.text)),
  );
  const above = match(
    question,
    units.map((unit) => asSource(unit, contextOf(unit).join('\n\n'))),
  );
  const weights = weightsIn(own, question);
  return units.map((unit, at) => {
    const beside = [at - 1, at + 1].filter((other) => units[other]?.material === unit.material);
    const strengths = own.sources[at]!.map((strength, term) =>
      Math.max(
        strength,
        nearness.heading * (above.sources[at]![term] ?? 0),
        ...beside.map((other) => nearness.neighbour * own.sources[other]![term]!),
      ),
    );
    return covered(withCompounds(strengths, strengths, question), weights);
  });
}

function asSource({ material, start, end }: Unit, text: string): Source {
  const { documentId, title, source, date } = material;
  const anchorOf = () => cite(material, start, end).anchor;
  return { documentId, title, source, date, speaker: null, text, offset: null, anchorOf };
}
