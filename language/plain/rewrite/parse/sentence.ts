import { itemStarts } from './items.ts';
import { prepositions, relativePronouns, subjunctions } from './function-words.ts';
import { type Token, tokens } from './tokens.ts';
import { isAuxiliary, isFinite, isInfinitive, isZuInfinitive } from './verbs.ts';

/**
 * A stretch between two commas (semicolons, colons, dashes) outside brackets and quotations.
 *
 * - `subordinate`: begins with a subjunction or question word („wenn“, „insbesondere wenn“, „wer“)
 * - `relative`: begins with a relative pronoun, after a preposition or not, and ends in a finite verb or runs on
 * - `infinitive`: ends in an infinitive with zu and has no finite verb
 * - `plain`: anything else: a main clause or a part of one
 */
export interface Segment {
  kind: 'subordinate' | 'relative' | 'infinitive' | 'plain';
  /** Token indices, end exclusive; neither the mark before nor the one behind belongs to it. */
  from: number;
  to: number;
  /** Offsets into the sentence. */
  start: number;
  end: number;
  /** The subjunction, in lower case, where there is one. */
  subjunction: string | null;
  /** Whether its last word is a finite verb, as in a complete clause with its verb at the end. */
  closed: boolean;
}

/** A sentence with what the rules need to know of its build. */
export interface Sentence {
  text: string;
  tokens: readonly Token[];
  segments: readonly Segment[];
  /** The mark it ends with, or nothing where it ends without one. */
  mark: string;
}

/** Takes a sentence apart at its commas. Shallow: no rule may rely on more than it checks itself. */
export function parse(text: string): Sentence {
  const all = withListInside(text);
  const last = all.at(-1);
  const mark = last && !last.word && '.!?:;…'.includes(last.text) ? last.text : '';
  const end = mark ? all.length - 1 : all.length;
  const segments: Segment[] = [];
  let from = 0;
  for (let at = 0; at <= end; at += 1) {
    if (at < end && !(all[at]!.depth === 0 && /^[,;:–—]$/.test(all[at]!.text))) continue;
    if (at > from) segments.push(segment(all, from, at));
    from = at + 1;
  }
  return { text, tokens: all, segments, mark };
}

/** A list counted with 1., 2. or a), b) in the sentence is one block: its commas divide items, not clauses. */
function withListInside(text: string): Token[] {
  const [list] = itemStarts(text);
  const all = tokens(text);
  if (list === undefined) return all;
  return all.map((token) => (token.start < list ? token : { ...token, depth: token.depth + 1 }));
}

const focus = new Set(
  'auch insbesondere nur selbst sogar jedoch aber und oder namentlich ausgenommen erst'.split(' '),
);

function segment(all: readonly Token[], from: number, to: number): Segment {
  const head = all[from]!;
  const focused = focus.has(head.lower) && to - from > 1;
  const first = all[focused ? from + 1 : from]!;
  const closed = isFinite(all[to - 1]!.lower) && !/^\p{Lu}/u.test(all[to - 1]!.text);
  const found = { from, to, start: head.start, end: all[to - 1]!.end, closed };
  if (isSubjunction(all, focused ? from + 1 : from, to))
    return { ...found, kind: 'subordinate', subjunction: first.lower };
  if (!isZuInfinitiveAt(all, to - 1) && startsRelative(all, from, to))
    return { ...found, kind: 'relative', subjunction: null };
  if (endsInZuInfinitive(all, from, to)) return { ...found, kind: 'infinitive', subjunction: null };
  return { ...found, kind: 'plain', subjunction: null };
}

/** „während“, „bis“, „als“ and „wie“ open a clause only where a finite verb ends it. */
function isSubjunction(all: readonly Token[], at: number, to: number): boolean {
  const word = all[at]!.lower;
  if (word === 'so') return /^da(?:ss|ß)$/.test(all[at + 1]?.lower ?? '') && to - at > 2;
  if (!subjunctions.has(word)) return false;
  if (!/^(?:während|bis|als|wie|seit|da|was|wer|wem|wen)$/.test(word)) return true;
  if (at > 0 && /^(?:wie|was|wer|wem|wen)$/.test(word)) return true;
  return isFinite(all[to - 1]!.lower);
}

function startsRelative(all: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [all[from]!, all[from + 1]];
  const pronoun = prepositions.has(first.lower) ? second : first;
  if (!pronoun || !relativePronouns.has(pronoun.lower) || /^\p{Lu}/u.test(first.text)) return false;
  return isFinite(all[to - 1]!.lower) || !hasFinite(all, from, to);
}

function hasFinite(all: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFinite(all[at]!.lower)) return true;
  return false;
}

function endsInZuInfinitive(all: readonly Token[], from: number, to: number): boolean {
  const verbs = all.slice(from, Math.max(from, to - 2));
  if (verbs.some(({ text, lower, depth }) => depth === 0 && /^\p{Ll}/u.test(text) && isAuxiliary(lower)))
    return false;
  for (let at = to - 1; at > from && at > to - 4; at -= 1) if (isZuInfinitiveAt(all, at)) return true;
  return false;
}

/** „einzureichen“, or „zu prüfen“ with its last word at the token. */
const isZuInfinitiveAt = (all: readonly Token[], at: number) =>
  isZuInfinitive(all[at]!.lower) || (all[at - 1]?.lower === 'zu' && isInfinitive(all[at]!.lower));

/** The words of a stretch of tokens as they stand in the sentence, marks between them included. */
export function slice({ text, tokens: all }: Sentence, from: number, to: number): string {
  return from >= to ? '' : text.slice(all[from]!.start, all[to - 1]!.end);
}
