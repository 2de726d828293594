import type { Source } from '../../evidence/source.ts';
import { SourceIndex } from '../../evidence/source-index.ts';
import { cite } from '../material.ts';
import { readQuestion } from '../matching/question.ts';
import { covered, strengthsIn, strongestPerSource } from '../matching/strengths.ts';
import type { Unit } from './units.ts';

/** A sentence under a heading on the topic, or beside one that says it, belongs to it a little less. */
const nearness = { heading: 0.8, neighbour: 0.4 };
/** From here on a sentence counts as being about the topic. */
const leastRelevance = 0.5;

/** How far each unit is about a topic, 0 to 1; 0 below what counts, so all zero when no text contains it. */
export function relevanceTo(topic: string, units: readonly Unit[]): number[] {
  const question = readQuestion(topic);
  const own = strongest(units.map((unit) => asSource(unit, unit.text)));
  const above = strongest(units.map((unit) => asSource(unit, unit.headings.join('\n\n'))));
  return units.map((unit, at) => {
    const beside = [at - 1, at + 1].filter((other) => units[other]?.material === unit.material);
    const strengths = own[at]!.map((strength, term) =>
      Math.max(
        strength,
        nearness.heading * above[at]![term]!,
        ...beside.map((other) => nearness.neighbour * own[other]![term]!),
      ),
    );
    const relevance = covered(strengths, question);
    return relevance >= leastRelevance ? relevance : 0;
  });

  function strongest(sources: readonly Source[]): number[][] {
    const index = new SourceIndex(sources);
    return strongestPerSource(sources, index, strengthsIn(index, question), question);
  }
}

function asSource({ material, start, end }: Unit, text: string): Source {
  const { documentId, title, source, date } = material;
  const anchorOf = () => cite(material, start, end).anchor;
  return { documentId, title, source, date, speaker: null, text, offset: null, anchorOf };
}
