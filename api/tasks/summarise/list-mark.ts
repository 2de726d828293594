import { countWords } from '../../../language/words.ts';
import type { Unit } from './units.ts';

/** „1. “, „1.2 “, „(3) “, „a) “ before a sentence; the day of a date is none. */
const listMark =
  /^(?:\(\d{1,2}[a-z]?\)|\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\(?[a-z]\)|[–•-])\s+(?=[\p{Lu}„§])(?!Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u;

/** „1. Die Landesregierung stimmt …“ without the number of its list. */
export function withoutMark(unit: Unit): Unit {
  const mark = listMark.exec(unit.text)?.[0].length ?? 0;
  if (mark === 0) return unit;
  const text = unit.text.slice(mark);
  return { ...unit, start: unit.start + mark, text, words: countWords(text) };
}
