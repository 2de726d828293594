import { rankSentences } from '../../../language/ranking/rank.ts';
import { selectSentences } from '../../../language/ranking/select.ts';
import type { Budget } from './fill.ts';
import type { Part } from './parts.ts';
import type { Group } from './plan.ts';
import type { Unit } from './units.ts';

/** How much each unit belongs into a summary of its own part, part after part; comparable between parts. */
export function rankUnits(parts: readonly Part[]): number[] {
  return parts.flatMap(({ units }) => rankSentences(units.map(({ text }) => text)));
}

/** The best units of a group for a budget, within ten per cent of it where they allow, each readable on its own. */
export function selectUnits({ units, scores }: Pick<Group, 'units' | 'scores'>, budget: Budget): Unit[] {
  const sentences = units.map(({ text }) => text);
  const paragraphs: number[] = [];
  for (const [at, unit] of units.entries()) {
    const follows = at > 0 && directlyFollows(unit, units[at - 1]!);
    paragraphs.push((paragraphs.at(-1) ?? 0) + (follows ? 0 : 1));
  }
  return selectSentences({ sentences, scores, budget, paragraphs }).map((at) => units[at]!);
}

function directlyFollows(unit: Unit, before: Unit): boolean {
  return unit.material === before.material && unit.run === before.run && unit.index === before.index + 1;
}
