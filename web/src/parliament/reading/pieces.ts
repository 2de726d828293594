import { paperNumbers } from '../../../../language/parliament/paper-numbers.ts';

/** A stretch of a text: plain, or the citation of a Drucksache. */
export interface Piece {
  start: number;
  text: string;
  /** What is marked, counted from the piece's beginning. */
  marks: [number, number][];
  /** „20/1234“ */
  paper: string | null;
}

/** A text cut where it cites a Drucksache; together the pieces give the text and its marks again. */
export function pieces(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const papers = paperNumbers(text).filter(({ kind }) => kind === 'drucksache');
  const cuts: Omit<Piece, 'marks' | 'text'>[] = [{ start: 0, paper: null }];
  for (const { start, end, number } of papers)
    cuts.push({ start, paper: number }, { start: end, paper: null });
  return cuts
    .map(({ start, paper }, index) => {
      const end = cuts[index + 1]?.start ?? text.length;
      return {
        start,
        paper,
        text: text.slice(start, end),
        marks: marks
          .map(([from, to]): [number, number] => [Math.max(from, start) - start, Math.min(to, end) - start])
          .filter(([from, to]) => to > from),
      };
    })
    .filter((piece) => piece.text !== '');
}
