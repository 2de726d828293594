import type { Sentence, Segment } from './sentence.ts';
import { slice } from './sentence.ts';
import { finiteVerb, inFront, isAuxiliary, isFinite, isParticiple } from './verbs.ts';

/**
 * A clause with its verb at the end (tokens `from` to `to`, without what opens it) as a main clause behind `lead`:
 * „wobei sie die Lage berücksichtigt“ with „Dabei“ → „Dabei berücksichtigt sie die Lage“. Several verbs joined by
 * „und“ all move. Null unless the build of the clause is plain to see.
 */
export function verbSecond(sentence: Sentence, from: number, to: number, lead: string): string | null {
  const conjuncts = conjunctsOf(sentence, from, to);
  if (!conjuncts) return null;
  const parts: string[] = [];
  for (const [index, { start, end, join }] of conjuncts.entries()) {
    const last = sentence.tokens[end - 1]!;
    if (!isFinal(sentence, start, end)) return null;
    const { finite, prefix } = inFront(last.text);
    const rest = [slice(sentence, start, end - 1), prefix].filter((part) => part !== '').join(' ');
    parts.push(`${index === 0 ? lead : join} ${finite} ${rest}`.trim());
  }
  return parts.join(' ').replaceAll(' ,', ',');
}

interface Conjunct {
  start: number;
  end: number;
  /** The word that joins it to the one before. */
  join: string;
}

/** Where a clause is joined of several that end in verbs of their own. Null where a form could be read two ways. */
function conjunctsOf({ tokens }: Sentence, from: number, to: number): Conjunct[] | null {
  const found: Conjunct[] = [];
  let start = from;
  let join = '';
  for (let at = from + 1; at < to - 1; at += 1) {
    const { lower, depth } = tokens[at]!;
    if (depth > 0 || !/^(?:und|oder|,|sowie)$/.test(lower)) continue;
    const before = tokens[at - 1]!;
    if (!/^\p{Ll}/u.test(before.text) || !isFinite(before.lower)) continue;
    const shared = sharesVerb(before.lower, tokens[to - 1]!.lower);
    if (shared === 'unsure' || lower === ',') return null;
    if (shared === 'yes') continue;
    found.push({ start, end: at, join });
    join = lower;
    start = at + 1;
  }
  return [...found, { start, end: to, join }];
}

/** Whether a form before „und“ waits for the last verb: „erteilt und verlängert wird“, „stellen und ändern können“. */
function sharesVerb(form: string, last: string): 'yes' | 'no' | 'unsure' {
  if (isAuxiliary(form)) return finiteVerb(last) ? 'no' : 'unsure';
  if (!isAuxiliary(last)) return 'no';
  if (isParticiple(form) || finiteVerb(form)?.lemma === form) return 'yes';
  return 'no';
}

/** Whether the last word is the finite verb and no other verb before it can be („hätte geprüft werden müssen“). */
function isFinal({ tokens }: Sentence, from: number, to: number): boolean {
  const last = tokens[to - 1]!;
  if (!last.word || !/^\p{Ll}/u.test(last.text) || !isFinite(last.lower)) return false;
  return !tokens
    .slice(Math.max(from, to - 5), to - 1)
    .some(
      ({ text, lower }, i, all) =>
        /^(?:hat|hatte|hätte|hatten|hätten|wird|würde|würden)$/.test(lower) &&
        /^\p{Ll}/u.test(text) &&
        i < all.length &&
        !all.slice(i).some((one) => /^(?:und|oder)$/.test(one.lower)),
    );
}

/** The segment in which the clause that begins in segment `from` ends; null where other clauses stand inside it. */
export function closingSegment({ segments, tokens }: Sentence, from: number): number | null {
  for (let at = from; at < segments.length; at += 1) {
    const segment = segments[at] as Segment;
    if (at > from && (segment.kind !== 'plain' || tokens[segment.from - 1]!.text !== ',')) return null;
    if (segment.closed) return at;
  }
  return null;
}
