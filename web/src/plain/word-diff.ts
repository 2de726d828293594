/** A stretch of one of two texts; `changed` where the other text says otherwise. */
export interface DiffPart {
  text: string;
  changed: boolean;
  start: number;
}

/** Longer texts are shown as changed throughout: comparing costs the product of both lengths. */
const mostCells = 400_000;

/**
 * What two texts have in common, word by word (longest common subsequence). Joined, the parts of each side give its
 * text again.
 */
export function wordDiff(before: string, after: string): { before: DiffPart[]; after: DiffPart[] } {
  const [a, b] = [pieces(before), pieces(after)];
  const common = a.length * b.length > mostCells ? [] : commonPairs(a, b);
  return {
    before: parts(a, new Set(common.map(([at]) => at))),
    after: parts(b, new Set(common.map(([, at]) => at))),
  };
}

/** Words and signs, each with the white space before it; white space at the end stands alone. */
const pieces = (text: string): string[] =>
  text.match(/\s*[\p{L}\p{N}\u00ad]+|\s*[^\p{L}\p{N}\s]|\s+$/gu) ?? [];

function commonPairs(before: readonly string[], after: readonly string[]): [number, number][] {
  const [a, b] = [before, after].map((all) => all.map((piece) => piece.trim())) as [string[], string[]];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Joins neighbours; white space between two changed words counts as changed with them. */
function parts(all: readonly string[], common: ReadonlySet<number>): DiffPart[] {
  const result: DiffPart[] = [];
  let start = 0;
  const add = (text: string, changed: boolean) => {
    const last = result.at(-1);
    if (last?.changed === changed) last.text += text;
    else if (text !== '') result.push({ text, changed, start });
    start += text.length;
  };
  all.forEach((piece, at) => {
    const changed = !common.has(at);
    const gap = /^\s*/.exec(piece)![0];
    add(gap, changed && at > 0 && !common.has(at - 1));
    add(piece.slice(gap.length), changed);
  });
  return result;
}
