import { comparable, compareFacts } from '../facts/compare.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import { factsOf } from '../facts/facts.ts';
import type { Span } from '../words.ts';
import type { SubstanceKind, SubstantialChange } from './change.ts';
import { bodiesOf } from './bodies.ts';
import { oppositesIn } from './opposites.ts';
import { wholeSentences } from './whole-sentences.ts';
import type { WordChange } from './word-changes.ts';

const names: Record<Exclude<SubstanceKind, 'sentence'>, string> = {
  number: 'Zahl',
  amount: 'Betrag',
  date: 'Datum',
  deadline: 'Frist',
  reference: 'Verweis',
  modality: 'Verbindlichkeit',
  negation: 'Verneinung',
  restriction: 'Einschränkung',
  responsible: 'Stelle',
  name: 'Name',
};

const kinds: Record<FactKind, keyof typeof names> = {
  number: 'number',
  percentage: 'number',
  quantity: 'number',
  amount: 'amount',
  date: 'date',
  duration: 'deadline',
  reference: 'reference',
  'document-number': 'reference',
  modality: 'modality',
  negation: 'negation',
  restriction: 'restriction',
  organisation: 'responsible',
  person: 'name',
  place: 'name',
};

/** A fact that a change of wording touches, and which change. */
interface Touched {
  fact: Fact;
  change: number;
}

/**
 * What changed in substance where the wording changed: values, deadlines, references, how binding something is,
 * denials, restrictions, and who is responsible.
 *
 * @param from where the texts begin behind their labels
 */
export function substanceOf(
  printedBefore: string,
  printedAfter: string,
  changes: readonly WordChange[],
  from: { old: number; new: number } = { old: 0, new: 0 },
): SubstantialChange[] {
  const [before, after] = [blanked(printedBefore, from.old), blanked(printedAfter, from.new)];
  const wholes = [...wholeSentences(before, after, changes), ...oppositesIn(before, after, changes)];
  const told = (side: 'old' | 'new') => (fact: Fact) =>
    wholes.some(({ [side]: span }) => span && overlap(span, fact));
  const gone = touched(factsIn(before), changes, 'old', told('old'));
  const come = touched(factsIn(after), changes, 'new', told('new'));
  const pairs = pairUp(gone, come);
  const found = pairs.map(([old, now]) => describe(before, after, old?.fact ?? null, now?.fact ?? null));
  return [...found, ...wholes].sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ old, new: now }: SubstantialChange) => now?.start ?? old!.start;

/** The text without its label, every word where it was. */
const blanked = (text: string, to: number) => ' '.repeat(to) + text.slice(to);

/**
 * Facts, and bodies that are named by what they are: „die Gemeinde“, „der Träger“. A word that bounds a value belongs
 * to it: „höchstens 500 Euro“.
 */
function factsIn(text: string): Fact[] {
  const facts = factsOf(text);
  return [...facts, ...bodiesOf(text, facts)]
    .map((fact) => ({ ...fact, start: fact.start - boundBefore(text, fact).length }))
    .sort((a, b) => a.start - b.start);
}

function boundBefore(text: string, { start, bound }: Fact): string {
  if (bound === 'exact') return '';
  return /\p{L}+(?: (?:als|zu|zum))?\s$/u.exec(text.slice(0, start))?.[0] ?? '';
}

/** The facts that a change of wording touches, without those that are told of otherwise. */
function touched(
  facts: readonly Fact[],
  changes: readonly WordChange[],
  side: 'old' | 'new',
  isTold: (fact: Fact) => boolean,
): Touched[] {
  return facts.flatMap((fact) => {
    const change = changes.findIndex(({ [side]: span }) => span && overlap(span, fact));
    return change < 0 || isTold(fact) ? [] : [{ fact, change }];
  });
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

type FactPair = [Touched | null, Touched | null];

/**
 * Which fact came in the place of which: of the same change first, else of the change next to it. What is said as
 * before in another place or form is left out.
 */
function pairUp(gone: readonly Touched[], come: Touched[]): FactPair[] {
  const pairs: FactPair[] = [];
  let open = gone;
  for (const reach of [0, 1]) {
    open = open.filter(
      (one) => !take(come, ({ fact, change }) => near(one, change, reach) && isSame(one.fact, fact)),
    );
    open = open.filter((one) => {
      const partner = take(come, ({ fact, change }) => near(one, change, reach) && fits(one.fact, fact));
      if (partner) pairs.push([one, partner]);
      return !partner;
    });
  }
  for (const one of open) if (!take(come, ({ fact }) => isSame(one.fact, fact))) pairs.push([one, null]);
  return [...pairs, ...come.map((one): FactPair => [null, one])];
}

const near = ({ change }: Touched, other: number, reach: number) => Math.abs(change - other) <= reach;

function take(from: Touched[], fits: (one: Touched) => boolean): Touched | null {
  const at = from.findIndex(fits);
  return at < 0 ? null : from.splice(at, 1)[0]!;
}

const isSame = (a: Fact, b: Fact) =>
  a.kind === b.kind &&
  a.bound === b.bound &&
  (a.value === b.value || (compareFacts(a, b) === 'same' && compareFacts(b, a) === 'same'));

const fits = (a: Fact, b: Fact) =>
  comparable(a, b) || (kinds[a.kind] === kinds[b.kind] && a.kind !== 'number' && b.kind !== 'number');

/** How binding a word is: the more, the stricter. */
const force: Record<string, number> = { kann: 1, darf: 1, will: 1, soll: 2, muss: 3 };

function describe(before: string, after: string, old: Fact | null, now: Fact | null): SubstantialChange {
  const kind = kinds[(now ?? old)!.kind];
  const [was, is] = [old && quoted(before, old), now && quoted(after, now)];
  const told =
    was === null ? `neu ${is}` : is === null ? `entfallen ist ${was}` : `bisher ${was}, jetzt ${is}`;
  const weight = kind === 'modality' && old && now ? force[now.value]! - force[old.value]! : 0;
  const turn = weight > 0 ? ' (strenger)' : weight < 0 ? ' (schwächer)' : '';
  return {
    kind,
    message: `${names[kind]}: ${told}${turn}`,
    old: old && { start: old.start, end: old.end },
    new: now && { start: now.start, end: now.end },
    follows: false,
  };
}

const quoted = (text: string, { start, end }: Fact): string =>
  `„${text.slice(start, end).replace(/\s+/gu, ' ')}“`;
