import type { Block } from '../../document.ts';
import { listItemText } from './list-mark.ts';
import { tidy, tidyLine } from './tidy.ts';

interface Line {
  text: string;
  /** From 1. */
  number: number;
}

const numberedHeading = /^(?:\d+(?:\.\d+){0,4}\.?|[A-Z]\.|[IVX]+\.|§ ?\d+[a-z]?|Artikel \d+[a-z]?)\s+\p{Lu}/u;
const underline = /^(?:={3,}|-{3,}|~{3,}|\*{3,}|_{3,})$/;

/**
 * Blocks of plain text: paragraphs end at blank lines and at list marks; lines that were wrapped are joined
 * again, lines that were broken on purpose (addresses, verse, heads of memos) keep their break.
 */
export function textBlocks(text: string): Block[] {
  const groups = groupLines(text);
  const blocks: Block[] = [];
  for (const [index, group] of groups.entries()) {
    const level = headingLevel(group, groups[index + 1]);
    if (level !== null) {
      blocks.push({ ...block('heading', tidyLine(joinLines(withoutUnderline(group))), group), level });
      continue;
    }
    for (const item of splitItems(withoutUnderline(group))) {
      const content = tidy(joinLines(item));
      const typed = listItemText(content);
      blocks.push(typed === null ? block('paragraph', content, item) : block('list-item', typed, item));
    }
  }
  return blocks.filter((candidate) => candidate.text !== '');
}

/** Nobody wraps lines at more than this: such a line is a whole paragraph. */
const widestWrap = 150;

function groupLines(text: string): Line[][] {
  const groups: Line[][] = [[]];
  for (const [index, raw] of text.split(/\n|\f/).entries()) {
    const line = raw.replace(/\s+$/, '');
    const isWhole = line.length > widestWrap;
    if (line.trim() === '' || isWhole) groups.push([]);
    if (line.trim() !== '') groups.at(-1)!.push({ text: line.trimStart(), number: index + 1 });
    if (isWhole) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** Underlined, numbered or all-capital lines that stand alone, and headlines above a real paragraph. */
function headingLevel(group: Line[], next: Line[] | undefined): number | null {
  const [first, second] = group;
  if (!first || first.text.length > 100) return null;
  if (group.length === 2 && second && underline.test(second.text)) return second.text.startsWith('=') ? 1 : 2;
  if (group.length > 1 || !next) return null;
  if (/[.,;:!?]$/.test(first.text) && !/^\d+(\.\d+)*\.$/.test(first.text)) return null;
  const numbered = numberedHeading.exec(first.text);
  if (numbered && first.text.length <= 80) return 2 + (numbered[0].match(/\d\.\d/g)?.length ?? 0);
  const letters = first.text.replace(/[^\p{L}]/gu, '');
  if (letters.length >= 4 && letters === letters.toUpperCase()) return 2;
  return isHeadline(first.text) && lengthOf(next) >= shortestBody ? 3 : null;
}

/** A headline's next paragraph is at least this long; lines of a letterhead are followed by further short ones. */
const shortestBody = 120;

function isHeadline(text: string): boolean {
  return (
    text.length >= 15 &&
    /^[„"]?\p{Lu}/u.test(text) &&
    text.split(' ').length >= 3 &&
    !/@|https?:|\d{4,5} \p{L}/u.test(text)
  );
}

function lengthOf(group: Line[]): number {
  return group.reduce((sum, line) => sum + line.text.length, 0);
}

function withoutUnderline(group: Line[]): Line[] {
  return group.filter((line) => !underline.test(line.text));
}

function splitItems(lines: Line[]): Line[][] {
  const items: Line[][] = [];
  for (const line of lines) {
    if (items.length === 0 || listItemText(line.text) !== null) items.push([line]);
    else items.at(-1)!.push(line);
  }
  return items;
}

/** A line shorter than most of the room it had was broken on purpose; a word broken at its end is rejoined. */
function joinLines(lines: Line[]): string {
  const width = Math.max(0, ...lines.map((line) => line.text.length));
  let text = '';
  for (const [index, line] of lines.entries()) {
    if (index === 0) text = line.text;
    else if (
      /\p{Ll}-$/u.test(text) &&
      /^\p{Ll}/u.test(line.text) &&
      !/^(und|oder|bzw\.|sowie)\b/.test(line.text)
    ) {
      text = text.slice(0, -1) + line.text;
    } else {
      const nextWord = line.text.split(' ', 1)[0]!.length;
      const before = lines[index - 1]!.text.length;
      const wrapped = width >= 50 && before + 1 + nextWord > width - 4;
      text += (wrapped ? ' ' : '\n') + line.text;
    }
  }
  return text;
}

function block(kind: Block['kind'], text: string, lines: Line[]): Block {
  const first = lines[0]!.number;
  return { kind, text, anchor: { kind: 'line', label: `Zeile ${first}`, page: null } };
}
