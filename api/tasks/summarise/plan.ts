import { needsContext } from '../../../language/ranking/dangling.ts';
import type { Part } from './parts.ts';
import { relevanceTo } from './topics.ts';
import type { Unit } from './units.ts';

/** Sentences that compete for one part of a summary. */
export interface Group {
  heading: string | null;
  units: readonly Unit[];
  /** How much each unit belongs into the summary; only the order within a group counts. */
  scores: readonly number[];
  /** Share of the length relative to the other groups. */
  weight: number;
}

/** A topic's relevance counts more than how central a sentence is to its document. */
const relevanceWeight = 0.7;

/** One group per part; a part twice as long gets less than twice the space. */
export function groupsByPart(parts: readonly Part[], scores: readonly number[]): Group[] {
  let offset = 0;
  return parts.map(({ heading, units }) => {
    const own = scores.slice(offset, (offset += units.length));
    return { heading, units, scores: own, weight: Math.sqrt(units.length) };
  });
}

export interface TopicPlan {
  groups: Group[];
  /** Topics no sentence is about. */
  missing: string[];
  /** Whatever no topic claims, to fill a length that the topics cannot. */
  rest: Group;
}

/** One group per topic; a sentence about several topics goes to the one it says most about. */
export function groupsByTopic(
  topics: readonly string[],
  units: readonly Unit[],
  scores: readonly number[],
): TopicPlan {
  const relevance = topics.map((topic) => relevanceTo(topic, units));
  const best = units.map((_, at) => {
    const of = relevance.map((values) => values[at]!);
    const highest = Math.max(...of);
    return highest > 0 ? of.indexOf(highest) : -1;
  });
  const groups = topics.map((heading, topic) => {
    const combined = scores.map(
      (score, at) => relevanceWeight * relevance[topic]![at]! + (1 - relevanceWeight) * score,
    );
    return {
      heading,
      ...pick(
        units,
        combined,
        understood(
          units,
          indicesWhere(units, (_, at) => best[at] === topic),
        ),
      ),
      weight: 1,
    };
  });
  const rest = indicesWhere(units, (_, at) => best[at] === -1);
  return {
    groups: groups.filter((group) => group.units.length > 0),
    missing: topics.filter((_, topic) => relevance[topic]!.every((value) => value === 0)),
    rest: { heading: 'Weitere Inhalte', ...pick(units, scores, rest), weight: 1 },
  };
}

/** Without sentences that point back to one that is about something else, as far as others are left. */
function understood(units: readonly Unit[], indices: readonly number[]): readonly number[] {
  const own = new Set(indices);
  const readable = indices.filter(
    (at) => !needsContext(units[at]!.text) || units[at]!.open || own.has(at - 1),
  );
  return readable.length > 0 ? readable : indices;
}

function pick(units: readonly Unit[], scores: readonly number[], at: readonly number[]) {
  return { units: at.map((index) => units[index]!), scores: at.map((index) => scores[index]!) };
}

function indicesWhere(units: readonly Unit[], test: (unit: Unit, at: number) => boolean): number[] {
  return units.flatMap((unit, at) => (test(unit, at) ? [at] : []));
}
