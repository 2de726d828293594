import { rankForSummary } from '../../../language/ranking/rank-for-summary.ts';
import { selectSentences } from '../../../language/ranking/select.ts';
import type { Budget } from './fill.ts';
import type { Part } from './parts.ts';
import type { Group } from './plan.ts';
import type { Unit } from './units.ts';

/** How much each unit belongs into a summary of its own part, part after part; comparable between parts. */
export function rankUnits(parts: readonly Part[]): number[] {
  return parts.flatMap(({ units }) =>
    rankForSummary(
      units.map(({ text, headings, opening, columns }) => ({
        text,
        headings,
        before: opening?.text ?? '',
        row: columns !== undefined,
      })),
    ),
  );
}

/** The best units of a group for a budget, within ten per cent of it where they allow, each readable on its own. */
export function selectUnits({ units, scores }: Pick<Group, 'units' | 'scores'>, budget: Budget): Unit[] {
  const pool = withOpenings(units);
  const scoreOf = new Map(units.map((unit, at) => [unit, scores[at]!]));
  const placeOf = new Map(pool.map((unit, at) => [unit, at]));
  const paragraphs: number[] = [];
  for (const [at, unit] of pool.entries()) {
    const follows = at > 0 && directlyFollows(unit, pool[at - 1]!);
    paragraphs.push((paragraphs.at(-1) ?? 0) + (follows ? 0 : 1));
  }
  const chosen = selectSentences({
    sentences: pool.map(({ text }) => text),
    scores: pool.map((unit) => scoreOf.get(unit) ?? -Infinity),
    budget,
    paragraphs,
    sections: sectionsOf(pool),
    needs: pool.map(({ open, opening }) => (open ? (placeOf.get(opening!) ?? null) : null)),
  });
  return chosen.map((at) => pool[at]!);
}

/** The units, and before the first item of each list the words that its items need. */
function withOpenings(units: readonly Unit[]): Unit[] {
  const seen = new Set<Unit>();
  return units.flatMap((unit) => {
    if (!unit.open || !unit.opening || seen.has(unit.opening)) return [unit];
    seen.add(unit.opening);
    return [unit.opening, unit];
  });
}

/** Equal for units under the same headings. */
function sectionsOf(units: readonly Unit[]): number[] {
  const known = new Map<string, number>();
  return units.map(({ material, headings }) => {
    const key = [material.documentId, material.source, ...headings].join('\n');
    const section = known.get(key) ?? known.size;
    known.set(key, section);
    return section;
  });
}

function directlyFollows(unit: Unit, before: Unit): boolean {
  return unit.material === before.material && unit.run === before.run && unit.index === before.index + 1;
}
