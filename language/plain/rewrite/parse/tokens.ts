import { words } from '../../../words.ts';

/** A word, number or mark of a sentence with its offsets. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Whether it is a word or number; the rest are marks, each a token of its own. */
  word: boolean;
  /** Inside how many brackets and quotations it stands; the brackets and quotation marks themselves count as inside. */
  depth: number;
}

const openers = '([{„»‚';
const closers: Record<string, string> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '“': '„',
  '”': '„',
  '«': '»',
  '‘': '‚',
};

/** The words and marks of a sentence in order, blanks left out. */
export function tokens(sentence: string): Token[] {
  const found: Token[] = [];
  const open: string[] = [];
  let at = 0;
  const marksUntil = (end: number) => {
    for (; at < end; at += 1) {
      const text = sentence[at]!;
      if (text.trim() === '') continue;
      found.push({ text, lower: text, start: at, end: at + 1, word: false, depth: depthOf(text, open) });
    }
  };
  for (const { text, start, end } of words(sentence)) {
    marksUntil(start);
    found.push({ text, lower: text.toLowerCase(), start, end, word: true, depth: open.length });
    at = end;
  }
  marksUntil(sentence.length);
  return found;
}

/** The depth of a mark; opens or closes what it opens or closes. */
function depthOf(mark: string, open: string[]): number {
  if (mark === '"') {
    if (open.at(-1) !== '"') return open.push('"');
    return open.pop() ? open.length + 1 : 0;
  }
  if (openers.includes(mark)) return open.push(mark);
  if (mark in closers && open.at(-1) === closers[mark]) {
    open.pop();
    return open.length + 1;
  }
  return open.length;
}
