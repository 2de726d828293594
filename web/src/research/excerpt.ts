type Span = readonly [number, number];

/** A part of a passage; `matches` count from the part's beginning. */
export interface Excerpt {
  text: string;
  matches: [number, number][];
  /** Something was left out before or after. */
  cut: { before: boolean; after: boolean };
}

/**
 * The part of a passage, at most about `length` characters long, that holds the most matches. It begins with a
 * sentence where one begins nearby, else with a word.
 */
export function excerpt(passage: string, matches: readonly Span[], length: number): Excerpt {
  if (passage.length <= length * 1.25) return part(passage, matches, 0, passage.length);
  const best = matches
    .map(([from]) => ({
      from,
      held: matches.filter(([start, end]) => start >= from && end <= from + length * 0.8).length,
    }))
    .reduce((a, b) => (b.held > a.held ? b : a), { from: 0, held: 0 });
  const start = best.from < length * 0.5 ? 0 : beginning(passage, best.from, length * 0.3);
  const end = start + length >= passage.length ? passage.length : passage.lastIndexOf(' ', start + length);
  return part(passage, matches, start, end);
}

/** Where a sentence or paragraph, or else a word, begins at most `reach` characters before `at`. */
function beginning(text: string, at: number, reach: number): number {
  const from = Math.max(0, Math.floor(at - reach));
  const before = text.slice(from, at);
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
  const stop = sentence >= 0 ? sentence + 1 : before.indexOf(' ');
  const start = from + Math.max(stop, 0);
  return start + (/^\s+/.exec(text.slice(start))?.[0].length ?? 0);
}

function part(passage: string, matches: readonly Span[], start: number, end: number): Excerpt {
  return {
    text: passage.slice(start, end),
    matches: matches
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from - start, to - start]),
    cut: { before: start > 0, after: end < passage.length },
  };
}
