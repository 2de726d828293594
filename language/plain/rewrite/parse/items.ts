/**
 * Where the items of a list in running text begin („1. A, 2. B und 3. C“, „a) A, b) B“), in order; empty where there is
 * no list of at least two.
 */
export function itemStarts(text: string): number[] {
  if (!/\s(?:1\.|a\))\s/.test(text)) return [];
  return [...startsOf(text, numbered, Number), ...startsOf(text, lettered, letterValue)].sort(
    (a, b) => a - b,
  );
}

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const numbered = new RegExp(`(?<=\\s)(\\d{1,2})\\.\\s(?!(?:${months})(?!\\p{L}))`, 'gu');
const lettered = /(?<=\s)([a-z])\)\s/g;
const letterValue = (letter: string) => letter.charCodeAt(0) - 96;

/**
 * Where the items of a list begin: counted from one on, each further one behind a comma, semicolon or „und“. Lettered
 * lists may begin anew inside each numbered item.
 */
function startsOf(text: string, pattern: RegExp, valueOf: (label: string) => number): number[] {
  const runs: number[][] = [];
  for (const match of text.matchAll(pattern)) {
    const value = valueOf(match[1]!);
    const before = text.slice(0, match.index).trimEnd();
    const run = runs.at(-1);
    if (value === 1) runs.push([match.index]);
    else if (run && value === run.length + 1 && /[,;:.]$|\s(?:und|oder|sowie|bzw\.)$/.test(before))
      run.push(match.index);
  }
  return runs.filter((run) => run.length > 1).flat();
}
