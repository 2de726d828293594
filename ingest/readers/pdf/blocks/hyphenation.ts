/** How often each word stands whole within a line of the document. */
export type WordCounts = ReadonlyMap<string, number>;

const wordPattern = /[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu;

/** Counts the words of a document's lines, those cut by a line end left out. */
export function countWholeWords(lines: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  let cut = false;
  for (const line of lines) {
    const endsCut = /[-\u00ad\u2010]$/u.test(line);
    const found = line.match(wordPattern) ?? [];
    for (const [i, word] of found.entries()) {
      if ((cut && i === 0) || (endsCut && i === found.length - 1)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    cut = endsCut;
  }
  return counts;
}

/** What stands between two lines once they run on: how much of the first line's end goes, and what comes in its place. */
export interface Joint {
  /** Characters to take off the first line's end: 1 where a hyphen only divided the word. */
  cut: 0 | 1;
  /** Between the lines: a space, or nothing. */
  glue: ' ' | '';
}

const space: Joint = { cut: 0, glue: ' ' };
const keepHyphen: Joint = { cut: 0, glue: '' };
const dropHyphen: Joint = { cut: 1, glue: '' };

/** Words that follow a hyphen standing for a word left out: „Kinder- und Jugendhilfe“. */
const suspended = /^(?:und|oder|bzw|beziehungsweise|sowie|wie|noch|als|statt|bis|aber|nicht|sondern|auch)$/u;
const adjective = /(?:lich|isch|ig|haft|sam|bar|deutsch)$/u;
const inflectedAdjective = /(?:lich|isch|ig|al|iv|är|ell|haft|sam|bar)(?:e|en|er|es|em)?$/u;

/**
 * How a line that ends in a hyphen joins the next one. A division hyphen goes; a real one stays („Bund-Länder-“ before
 * „Gruppe“, „E-“ before „Akte“, „Kinder-“ before „und“). In doubt the document's other words decide.
 */
export function jointOf(line: string, next: string, counts: WordCounts): Joint {
  if (!/[-\u00ad\u2010/]$/u.test(line)) return space;
  const left = /([\p{L}\p{N}]+(?:[-\u2010/][\p{L}\p{N}]+)*)[-\u00ad\u2010]$/u.exec(line)?.[1];
  const right = /^[\p{L}\p{N}]+/u.exec(next)?.[0];
  if (!left) return /[\p{L}\p{N}][/]$/u.test(line) && right ? keepHyphen : space;
  if (!right) return space;
  const part = left.split(/[-\u2010/]/u).at(-1)!;
  const whole = counts.get(left + right) ?? counts.get(part + right) ?? 0;
  const hyphened = counts.get(`${left}-${right}`) ?? counts.get(`${part}-${right}`) ?? 0;
  if (whole !== hyphened && (whole > 0 || hyphened > 0)) return whole > hyphened ? dropHyphen : keepHyphen;
  if (suspended.test(right)) return space;
  const startsLarge = /^[\p{Lu}\p{N}]/u.test(right);
  const isCapitals = part.length > 1 && /^\p{Lu}+$/u.test(part);
  if (startsLarge)
    return isCapitals && /^\p{Lu}{2,}$/u.test(right) && part.length > 3 ? dropHyphen : keepHyphen;
  // Programs that hyphenate by themselves set a sign of their own.
  if (/[\u00ad\u2010]$/u.test(line)) return dropHyphen;
  if (isCapitals || part.length === 1 || /\p{N}$/u.test(part)) return keepHyphen;
  const isPair = /^\p{Ll}/u.test(part) && adjective.test(part) && inflectedAdjective.test(right);
  return isPair && right.length > 5 ? keepHyphen : dropHyphen;
}
