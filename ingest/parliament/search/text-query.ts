import { visitTerms } from '../../../language/search-terms.ts';
import { fold, unify } from '../../../language/spelling.ts';
import { stem } from '../../../language/stem.ts';
import type { WordTerms } from '../../../language/terms/word-terms.ts';
import type { Clause, TextQuery } from './clause.ts';
import { hyphenations, isHyphenated, keysOf, withoutHyphens } from './hyphenations.ts';
import { nameMark, partMark } from './postings.ts';

type Operator = { kind: 'NEAR'; distance: number } | { kind: 'OR' };
type Item = { kind: 'clause'; clause: Clause; text: string; negative: boolean; isWord: boolean } | Operator;

const quoted = String.raw`„(?<low>[^„“”"]+)[“”"]|"(?<straight>[^"]+)"|“(?<high>[^“”"]+)”|»(?<angle>[^»«]+)«`;
/** A quotation or a run of signs without space; a minus counts where a word begins behind it. */
const token = new RegExp(
  String.raw`(?<minus>(?<!\S)[-−](?=[\p{L}\p{N}„"“»]))?(?:${quoted}|(?<bare>[^\s„"“»]+))`,
  'gu',
);
const nearOperator = /^(?:NEAR|NAHE)(?:\/(\d{1,3}))?$/;
const orOperator = /^(?:OR|ODER)$/;
/** How far words may be from one another where NEAR does not say it. */
const defaultDistance = 10;

/**
 * Reads what somebody types: words, all of which must be there, also as parts of compounds and in any inflection;
 * „phrases“; `a NEAR/5 b`; `a ODER b`; `-without`; `begin*`. Nothing is an error: what is no operator is a word.
 */
export function parseTextQuery(text: string): TextQuery {
  const items = withoutLooseOperators(itemsOf(text));
  const joined = joinAlternatives(joinNear(items));
  const clauses = joined.flatMap((item) => (item.kind === 'clause' ? [item] : []));
  const sought = clauses.filter(({ negative }) => !negative);
  return {
    all: sought.map(({ clause }) => clause),
    none: clauses.filter(({ negative }) => negative).map(({ clause }) => clause),
    strict: sought.filter(({ isWord }) => !isWord).map(({ clause }) => clause),
    plain: sought.map((item) => item.text).join(' '),
  };
}

/** The words of a phrase, one directly behind the other; a single one as itself only. Null without words. */
export function phraseClause(text: string): Clause | null {
  const [phrase, ...others] = hyphenations(text).map((slots): Clause => ({ kind: 'phrase', slots }));
  if (!phrase) return null;
  return others.length > 0 ? { kind: 'any', clauses: [phrase, ...others] } : phrase;
}

function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  let words = '';
  const endWords = () => {
    items.push(...wordItems(words, false));
    words = '';
  };
  for (const { groups } of text.matchAll(token)) {
    const { minus, low, straight, high, angle, bare } = groups!;
    const negative = minus !== undefined;
    const phrase = low ?? straight ?? high ?? angle;
    // What stands together may be one term: „§ 15“, „3. Mai 2024“.
    if (bare !== undefined && !negative && !isSpecial(bare)) words += ` ${bare}`;
    else {
      endWords();
      if (phrase !== undefined) items.push(...clauseItem(phraseClause(phrase), phrase, negative));
      else if (nearOperator.test(bare!)) items.push(near(bare!));
      else if (orOperator.test(bare!)) items.push({ kind: 'OR' });
      else if (bare!.endsWith('*'))
        items.push(...clauseItem(prefixClause(bare!), bare!.slice(0, -1), negative));
      else items.push(...wordItems(bare!, negative));
    }
  }
  endWords();
  return items;
}

function isSpecial(bare: string): boolean {
  return nearOperator.test(bare) || orOperator.test(bare) || /[\p{L}\p{N}]\*$/u.test(bare);
}

function near(operator: string): Operator {
  return { kind: 'NEAR', distance: Number(nearOperator.exec(operator)![1] ?? defaultDistance) };
}

function clauseItem(clause: Clause | null, text: string, negative: boolean, isWord = false): Item[] {
  return clause ? [{ kind: 'clause', clause, text, negative, isWord }] : [];
}

function wordItems(text: string, negative: boolean): Item[] {
  const items: Item[] = [];
  visitTerms(text, (terms, start, end) => {
    if (terms.stems.length === 0) return;
    const word = text.slice(start, end);
    items.push(...clauseItem(wordClause(terms, word), word, negative, true));
  });
  return items;
}

/** A word as itself, as part of a compound, in the speaker's name; „CO2-Preis“ also as „CO2 Preis“. */
function wordClause({ key }: WordTerms, text: string): Clause {
  const word: Clause = { kind: 'word', terms: [key, partMark + key, nameMark + key] };
  const pieces = isHyphenated(text) ? keysOf(withoutHyphens(text)) : [];
  return pieces.length > 1
    ? { kind: 'any', clauses: [word, { kind: 'phrase', slots: pieces.map((piece) => [piece]) }] }
    : word;
}

/** `Wärmep*`: also where the stem of what is typed is shorter than what is typed („Wärmepumpen*“). */
function prefixClause(bare: string): Clause | null {
  const typed = bare.slice(0, -1);
  const start = fold(unify(typed)).replace(/[^\p{L}\p{N}]/gu, '');
  if (start === '') return null;
  const prefixes: Clause[] = [start, partMark + start].map((term) => ({ kind: 'prefix', start: term }));
  return { kind: 'any', clauses: [...prefixes, { kind: 'word', terms: [stem(typed)] }] };
}

type ClauseItem = Extract<Item, { kind: 'clause' }>;

/** Operators stand between two things to look for; what does not is left out. */
function withoutLooseOperators(items: readonly Item[]): Item[] {
  const isClause = (item: Item | undefined) => item?.kind === 'clause' && !item.negative;
  return items.filter(
    (item, i) => item.kind === 'clause' || (isClause(items[i - 1]) && isClause(items[i + 1])),
  );
}

/** `a NEAR/5 b NEAR/5 c`: each is near to the next. */
function joinNear(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const [i, item] of items.entries()) {
    if (item.kind === 'NEAR') {
      const [left, right] = [items[i - 1] as ClauseItem, items[i + 1] as ClauseItem];
      const pair: Clause = { kind: 'near', clauses: [left.clause, right.clause], distance: item.distance };
      const text = `${left.text} ${right.text}`;
      // In a chain the left one stands in the pair before already.
      if (items[i - 2]?.kind !== 'NEAR') joined.pop();
      joined.push({ kind: 'clause', clause: pair, text, negative: false, isWord: false });
    } else if (items[i - 1]?.kind !== 'NEAR') joined.push(item);
  }
  return joined;
}

function joinAlternatives(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const [i, item] of items.entries()) {
    const before = joined.at(-1) as ClauseItem;
    if (item.kind === 'OR') continue;
    if (items[i - 1]?.kind === 'OR' && item.kind === 'clause') {
      const clauses = [
        ...(before.clause.kind === 'any' ? before.clause.clauses : [before.clause]),
        item.clause,
      ];
      joined.splice(-1, 1, {
        ...before,
        clause: { kind: 'any', clauses },
        isWord: false,
        text: `${before.text} ${item.text}`,
      });
    } else joined.push(item);
  }
  return joined;
}
