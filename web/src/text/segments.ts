import { tied } from './tied.ts';

export interface Segment {
  text: string;
  marked: boolean;
  start: number;
}

/**
 * Cuts a text into marked and unmarked stretches that together give the text again, „§ 5“ held together.
 * Spans may come in any order, overlap or reach beyond the text.
 */
export function segments(text: string, spans: readonly (readonly [number, number])[]): Segment[] {
  const shown = tied(text);
  const result: Segment[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) result.push({ text: shown.slice(start, end), marked, start });
  };
  let at = 0;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const start = Math.min(Math.max(from, at), text.length);
    const end = Math.min(Math.max(to, start), text.length);
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return result;
}
