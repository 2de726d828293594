import { numeral, type NumeralFormat } from '../office/numerals.ts';
import { child, children, type XmlNode } from '../xml.ts';

export interface ListNumber {
  /** As printed: „2.1“, „a)“, „(3)“; empty for bullets. */
  text: string;
  bullet: boolean;
}

/** Counts list paragraphs in reading order and says how each number is printed; null for unknown lists. */
export type ListCounter = (
  list: string,
  level: number | null,
  style: string | undefined,
) => ListNumber | null;

interface Level {
  format: NumeralFormat | 'bullet' | 'none';
  pattern: string;
  start: number;
  /** The number starts again after a paragraph of a level up to this (from 1); 0 never. */
  restartAfter: number | null;
  style: string | undefined;
  allDecimal: boolean;
}

interface List {
  /** Lists that share an abstract definition share their counters. */
  definition: string;
  levels: Map<number, Level>;
  startOverrides: Map<number, number>;
}

const formats: Record<string, Level['format']> = {
  decimal: 'decimal',
  decimalZero: 'decimal',
  ordinal: 'decimal',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  bullet: 'bullet',
  none: 'none',
};

/** Reads `numbering.xml` (ECMA-376 part 1, 17.9). */
export function readNumbering(root: XmlNode | null): ListCounter {
  const lists = readLists(child(root ?? undefined, 'w:numbering'));
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return function countListParagraph(id, givenLevel, style) {
    const list = lists.get(id);
    if (!list) return null;
    const level = givenLevel ?? levelOfStyle(list, style) ?? 0;
    const own = list.levels.get(level);
    if (!own) return null;
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);

    const override = list.startOverrides.get(level);
    const restarts = override !== undefined && !begun.has(`${id}/${level}`);
    begun.add(`${id}/${level}`);
    const before = counts[level];
    counts[level] = restarts ? override : before === undefined ? own.start : before + 1;
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const restartAfter = list.levels.get(deeper)?.restartAfter ?? deeper;
      if (level < restartAfter) counts[deeper] = undefined;
    }
    if (own.format === 'bullet') return { text: '', bullet: true };
    return { text: print(own, list, counts), bullet: false };
  };
}

/** „%1.%2“ with every placeholder replaced by the count of its level. */
function print(own: Level, list: List, counts: (number | undefined)[]): string {
  if (own.format === 'none') return own.pattern.replace(/%\d/g, '').trim();
  return own.pattern
    .replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const level = list.levels.get(index);
      const format = level?.format ?? 'decimal';
      if (format === 'bullet' || format === 'none') return '';
      return numeral(counts[index] ?? level?.start ?? 1, own.allDecimal ? 'decimal' : format);
    })
    .trim();
}

function levelOfStyle(list: List, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  return [...list.levels].find(([, level]) => level.style === style)?.[0];
}

function readLists(root: XmlNode | undefined): Map<string, List> {
  const definitions = new Map<string, XmlNode>();
  const byStyle = new Map<string, string>();
  for (const node of children(root, 'w:abstractNum')) {
    const id = node.attributes['w:abstractNumId'] ?? '';
    definitions.set(id, node);
    const style = child(node, 'w:styleLink')?.attributes['w:val'];
    if (style) byStyle.set(style, id);
  }
  const lists = new Map<string, List>();
  for (const node of children(root, 'w:num')) {
    let definition = child(node, 'w:abstractNumId')?.attributes['w:val'] ?? '';
    // A definition may only point to the one that a list style holds.
    const link = child(definitions.get(definition), 'w:numStyleLink')?.attributes['w:val'];
    if (link) definition = byStyle.get(link) ?? definition;
    const levels = new Map(readLevels(definitions.get(definition)));
    const startOverrides = new Map<number, number>();
    for (const override of children(node, 'w:lvlOverride')) {
      const index = Number(override.attributes['w:ilvl']);
      const start = child(override, 'w:startOverride')?.attributes['w:val'];
      if (start !== undefined) startOverrides.set(index, Number(start));
      for (const [level, properties] of readLevels(override)) levels.set(level, properties);
    }
    lists.set(node.attributes['w:numId'] ?? '', { definition, levels, startOverrides });
  }
  return lists;
}

function readLevels(parent: XmlNode | undefined): [number, Level][] {
  return children(parent, 'w:lvl').map((node) => {
    const value = (name: string) => child(node, name)?.attributes['w:val'];
    const restart = value('w:lvlRestart');
    return [
      Number(node.attributes['w:ilvl']),
      {
        format: formats[value('w:numFmt') ?? 'decimal'] ?? 'decimal',
        pattern: value('w:lvlText') ?? '',
        start: Number(value('w:start') ?? 1),
        restartAfter: restart === undefined ? null : Number(restart),
        style: value('w:pStyle'),
        allDecimal: child(node, 'w:isLgl') !== undefined,
      },
    ];
  });
}
