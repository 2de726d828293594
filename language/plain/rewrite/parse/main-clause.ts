import { determiners } from './function-words.ts';
import type { Segment, Sentence } from './sentence.ts';
import { finiteVerb, isAuxiliary, isFinite, isInfinitive, isParticiple, isZuInfinitive } from './verbs.ts';

/** A main clause that was recognised: where its finite verb stands. */
export interface MainClause {
  /** Token index of the finite verb, in second place. */
  finite: number;
  /** Offsets of what stands before the verb. */
  prefield: { start: number; end: number };
}

/**
 * The main clause that the segments `from` to `to` (exclusive) make up, with its verb in second place and complete;
 * null unless sure. Subordinate clauses may stand inside and behind it.
 */
export function mainClause(sentence: Sentence, from: number, to: number): MainClause | null {
  const first = sentence.segments[from];
  if (!first || first.kind !== 'plain') return null;
  const finite = secondPlace(sentence, first) ?? behindRelative(sentence, from, to);
  if (finite === null) return null;
  const parts = sentence.segments.slice(from, to);
  if (!isComplete(sentence, parts, finite)) return null;
  return { finite, prefield: { start: first.start, end: sentence.tokens[finite - 1]!.end } };
}

/** „Der Betreiber, der …, muss …“: the verb comes first behind the comma that ends the relative clause. */
function behindRelative({ segments, tokens }: Sentence, from: number, to: number): number | null {
  const [relative, rest] = [segments[from + 1], segments[from + 2]];
  if (to < from + 3 || relative?.kind !== 'relative' || !relative.closed || rest?.kind !== 'plain')
    return null;
  return /^\p{Ll}/u.test(tokens[rest.from]!.text) && isFinite(tokens[rest.from]!.lower) ? rest.from : null;
}

/** The first finite verb of a segment, if something stands before it that can be the first part of a sentence. */
export function secondPlace({ tokens }: Sentence, { from, to }: Segment): number | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (token.depth > 0 || !/^\p{Ll}/u.test(token.text) || !isFinite(token.lower)) continue;
    if (at === from) return null;
    if (isAuxiliary(token.lower)) return hasHead(tokens.slice(from, at)) ? at : null;
    const before = tokens[at - 1]!;
    const after = tokens[at + 1];
    const attributive =
      after !== undefined &&
      after.word &&
      /^\p{Lu}/u.test(after.text) &&
      at + 1 < to &&
      determiners.has(before.lower);
    if (attributive || before.lower === 'zu') continue;
    return hasHead(tokens.slice(from, at)) ? at : null;
  }
  return null;
}

/** Whether a first part has a noun, number or pronoun to be one. */
const hasHead = (part: readonly { text: string; lower: string; word: boolean; depth: number }[]) =>
  part.some(({ word, depth }) => word && depth === 0) &&
  !/^(?:und|oder|sondern|aber|denn)$/.test(part[0]!.lower);

/** Whether the verbal bracket that the finite verb opens is closed: modal and infinitive, „wird“ and participle. */
function isComplete({ tokens }: Sentence, parts: readonly Segment[], finite: number): boolean {
  const plain = parts.filter(({ kind }) => kind === 'plain' || kind === 'infinitive');
  const last = plain.at(-1)!;
  if (last.to - 1 === finite && plain.length === 1)
    return !isAuxiliary(tokens[finite]!.lower) && !isInfinitive(tokens[finite]!.lower);
  const { lemma } = finiteVerb(tokens[finite]!.lower)!;
  const end = lastWord(tokens, last);
  if (end === null) return false;
  if (/^(?:können|müssen|dürfen|sollen|wollen)$/.test(lemma)) return isInfinitive(end) || isZuInfinitive(end);
  if (lemma === 'werden')
    return isParticiple(end) || isInfinitive(end) || /^\p{Ll}+(?:ig|lich|isch|bar|sam)$/u.test(end);
  return true;
}

function lastWord(tokens: Sentence['tokens'], { from, to }: Segment): string | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const { word, depth, lower } = tokens[at]!;
    if (word && depth === 0) return lower;
  }
  return null;
}
