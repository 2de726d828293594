import type { Span } from '../words.ts';

/** A word or a sign of a text. */
export interface Token extends Span {
  /** The same for whatever only typography tells apart: kinds of quotation marks, dashes, soft hyphens. */
  key: string;
}

/** Words as `words` finds them, numbers with their points and commas, and every other sign for itself. */
const pattern =
  /[\p{L}\p{N}\p{M}]+(?:(?:[-\u2010\u2011\u00ad'’]|(?<=\p{L})[*:_](?=in(?:nen)?(?!\p{L}))|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}\p{M}]+)*|[^\s\u00ad]/gu;

/** The tokens of a text from an offset on. */
export function tokensOf(text: string, from = 0): Token[] {
  pattern.lastIndex = from;
  const tokens: Token[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [printed] = match;
    tokens.push({ start: match.index, end: match.index + printed.length, key: keyOf(printed) });
  }
  return tokens;
}

const plain = /^[\p{L}\p{N}.,;:()]+$/u;

function keyOf(printed: string): string {
  if (plain.test(printed)) return printed;
  return printed
    .replaceAll('\u00ad', '')
    .replace(/[\u2010\u2011–—−]/gu, '-')
    .replace(/[„“”»«]/gu, '"')
    .replace(/[’‘‚´`]/gu, "'");
}
