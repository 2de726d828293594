import { numeral } from '../office/numerals.ts';
import type { ListLevel } from './styles.ts';

/** The running numbers of one list, or of the document's headings. */
export class ListCounter {
  readonly #levels: ListLevel[];
  #counts: (number | undefined)[] = [];

  constructor(levels: ListLevel[]) {
    this.#levels = levels;
  }

  /** Counts an item of a level from 0 and returns its printed number, empty for bullets; null when unnumbered. */
  next(level: number, startValue: string | undefined): string | null {
    const own = this.#levels[level];
    if (!own) return null;
    const before = this.#counts[level];
    this.#counts[level] =
      startValue !== undefined ? Number(startValue) : before === undefined ? own.start : before + 1;
    this.#counts.length = level + 1;
    if (own.bullet) return '';
    if (own.format === null) return null;
    const shown = Array.from({ length: Math.min(own.displayLevels, level + 1) }, (_, index) => {
      const at = level + 1 - Math.min(own.displayLevels, level + 1) + index;
      const format = this.#levels[at]?.format;
      return format ? numeral(this.#counts[at] ?? this.#levels[at]!.start, format) : '';
    });
    return `${own.prefix}${shown.filter(Boolean).join('.')}${own.suffix}`.trim();
  }
}
