import { determiners, prepositions } from '../parse/function-words.ts';
import { mainClause } from '../parse/main-clause.ts';
import { type Sentence, slice } from '../parse/sentence.ts';
import { isFinite, isInfinitive, isParticiple, isZuInfinitive } from '../parse/verbs.ts';
import type { Rule } from './rule.ts';

const fewest = 4;
const longestItem = 12;

/** „Dem Antrag sind A, B, C und D beizufügen.“ → „Dem Antrag sind beizufügen:“ and the four below each other. */
export const enumeration: Rule = {
  id: 'enumeration',
  levels: ['buergernah', 'einfach', 'leicht'],
  apply(sentence) {
    const { segments, text, mark } = sentence;
    if (mark !== '.' || text.includes('\n') || segments.length < fewest - 1) return null;
    if (
      segments.some(
        ({ kind }, i) => kind !== 'plain' && !(kind === 'infinitive' && i === segments.length - 1),
      ) ||
      /[;:()„–]/.test(text)
    )
      return null;
    const main = mainClause(sentence, 0, segments.length);
    if (!main || main.finite >= segments[0]!.to - 1) return null;
    const verbs = closingVerbs(sentence, main.finite);
    const start = firstItem(sentence, main.finite + 1);
    const items = start === null ? null : itemsOf(sentence, start, verbs);
    if (!items || items.length < fewest || !alike(items)) return null;
    const lead = [slice(sentence, 0, start!), slice(sentence, verbs, segments.at(-1)!.to)]
      .filter((part) => part !== '')
      .join(' ');
    return [
      [
        `${lead}:`,
        ...items.map(
          (item, i) =>
            `– ${item}${i === items.length - 1 ? '.' : / (?:und|oder|sowie)$/.test(item) ? '' : ','}`,
        ),
      ].join('\n'),
    ];
  },
};

/** All with an article of their own, or all single words, so that no adjective or „für“ of the first holds for the others. */
const alike = (items: readonly string[]) =>
  (items.every((item) => determiners.has(item.split(' ')[0]!.toLowerCase())) ||
    items.every((item) => /^\p{Lu}[\p{L}-]+(?: und| oder| sowie)?$/u.test(item))) &&
  items.every((item) => !item.includes('- ') && !item.endsWith('-')) &&
  /\p{Lu}[\p{L}-]+$/u.test(items.at(-1)!);

/** Token index of the verbs that close the bracket, or the end of the sentence. */
function closingVerbs({ tokens, segments }: Sentence, finite: number): number {
  let at = segments.at(-1)!.to;
  while (at - 1 > finite && isVerbal(tokens[at - 1]!)) at -= 1;
  return at;
}

const isVerbal = ({ text, lower }: Sentence['tokens'][number]) =>
  /^\p{Ll}/u.test(text) &&
  (lower === 'zu' || isInfinitive(lower) || isZuInfinitive(lower) || isParticiple(lower));

/** Where the list begins: behind the verb, or behind „insbesondere“ there. */
function firstItem({ tokens }: Sentence, at: number): number | null {
  const from = /^(?:insbesondere|mindestens|auch|vor|allem|ferner)$/.test(tokens[at]?.lower ?? '')
    ? at + 1
    : at;
  return startsItem(tokens[from]) ? from : null;
}

const startsItem = (token: Sentence['tokens'][number] | undefined) =>
  token !== undefined &&
  token.word &&
  (determiners.has(token.lower) || /^\p{Lu}\p{Ll}/u.test(token.text)) &&
  !prepositions.has(token.lower);

/** The items between two tokens; null unless all are noun phrases and „und“ or „oder“ stands before the last. */
function itemsOf(sentence: Sentence, from: number, to: number): string[] | null {
  const { tokens } = sentence;
  const items: string[] = [];
  let start = from;
  let joined = false;
  for (let at = from; at <= to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    const last = /^(?:und|oder|sowie)$/.test(lower) && at < to;
    if (at < to && lower !== ',' && !last) continue;
    if (last && !startsItem(tokens[at + 1])) return null;
    if (joined && at < to) return null;
    const words = tokens.slice(start, at);
    if (!startsItem(words[0]) || words.length > longestItem || words.some((token) => isFiniteHere(token)))
      return null;
    items.push(slice(sentence, start, at) + (last ? ` ${lower}` : ''));
    joined ||= last;
    start = at + 1;
  }
  return joined ? items : null;
}

const isFiniteHere = ({ text, lower }: Sentence['tokens'][number]) =>
  /^\p{Ll}/u.test(text) && isFinite(lower) && !determiners.has(lower);
