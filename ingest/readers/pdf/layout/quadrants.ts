import type { Word } from '../page/word.ts';

/** The quarter of a page that a line at this place stands in; null where the page has no marks. */
export type QuadrantAt = (left: number, baseline: number) => string | null;

const mark = /^\([A-D]\)$/;
/** Letters beside fewer places than this are an enumeration, not marks of a record's columns. */
const fewestMarks = 2;

/**
 * Reads the „(A)“ to „(D)“ that plenary records print beside their columns: A and B beside the left one, C and D
 * beside the right one, each at the line its quarter begins with. `all` are the words of a page, `text` those without
 * marginals.
 */
export function quadrantsOf(all: readonly Word[], text: readonly Word[]): QuadrantAt {
  const kept = new Set(text);
  const marks = all.filter((word) => mark.test(word.text) && !kept.has(word));
  if (marks.length < fewestMarks) return () => null;
  const middle =
    (Math.min(...marks.map(({ left }) => left)) + Math.max(...marks.map(({ right }) => right))) / 2;
  const sides = [
    marks.filter(({ text: letter }) => /[AB]/.test(letter)),
    marks.filter(({ text: letter }) => /[CD]/.test(letter)),
  ];
  return (left, baseline) => {
    const beside = sides[left < middle ? 0 : 1]!.sort((a, b) => a.baseline - b.baseline);
    const begun = beside.filter((word) => word.baseline <= baseline + 0.5 * word.size);
    return (begun.at(-1) ?? beside[0])?.text[1] ?? null;
  };
}
