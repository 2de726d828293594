import type { Span } from '../words.ts';

/** A sentence of a text without the dash it begins with: „– Der Antrag …“ answers something called in between. */
export function afterDash(text: string, { start, end }: Span): Span {
  return { start: start + /^(?:[–—-]\s+)?/.exec(text.slice(start, end))![0].length, end };
}
