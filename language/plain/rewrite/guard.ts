import { compareFacts } from '../../facts/compare.ts';
import type { Fact, FactKind } from '../../facts/fact.ts';
import { factsOf } from '../../facts/facts.ts';
import { tokens } from './parse/tokens.ts';
import { isInfinitive, isZuInfinitive } from './parse/verbs.ts';

const names: ReadonlySet<FactKind> = new Set(['person', 'organisation', 'place']);
const polarity: ReadonlySet<FactKind> = new Set(['negation', 'restriction', 'modality']);

/**
 * Whether a rewriting says the same facts as what it rewrites: every number, date, amount, reference and file number
 * as often as before, no value that was not there, no name lost, and as many negations, restrictions and modal words
 * of each sort. An obligation may change its form („ist zu stellen“ → „muss gestellt werden“).
 */
export function keepsFacts(before: string, after: string): boolean {
  if (before === after) return true;
  const [given, told] = [remembered(before), remembered(after)];
  return (
    keepsValues(given.filter(isValue), told.filter(isValue)) &&
    keepsNames(before, given, told) &&
    keepsPolarity(before, after, given, told)
  );
}

const memory = new Map<string, Fact[]>();

/** The facts of a text, which is asked for again as soon as the next rule works on it. */
function remembered(text: string): Fact[] {
  const known = memory.get(text);
  if (known) return known;
  const facts = factsOf(text);
  if (memory.size > 200) memory.clear();
  memory.set(text, facts);
  return facts;
}

const isValue = ({ kind }: Fact) => !names.has(kind) && !polarity.has(kind);
const sameFact = (a: Fact, b: Fact) =>
  a.kind === b.kind && a.bound === b.bound && (a.value === b.value || compareFacts(a, b) === 'same');

function keepsValues(given: readonly Fact[], told: readonly Fact[]): boolean {
  const left = [...told];
  for (const fact of given) {
    const at = left.findIndex((one) => sameFact(fact, one));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.every((fact) => given.some((one) => sameFact(fact, one)));
}

/** Names are recognised by their surroundings, so that one found only afterwards must stand in the text before. */
function keepsNames(before: string, given: readonly Fact[], told: readonly Fact[]): boolean {
  const unified = before.toLowerCase();
  const known = new Set(told.filter(({ kind }) => names.has(kind)).map(({ value }) => value));
  return (
    given.every(({ kind, value }) => !names.has(kind) || known.has(value)) &&
    [...known].every((value) => value.split(' ').every((word) => unified.includes(word.slice(0, -2))))
  );
}

function keepsPolarity(
  before: string,
  after: string,
  given: readonly Fact[],
  told: readonly Fact[],
): boolean {
  const [was, is] = [polarityCounts(before, given), polarityCounts(after, told)];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    if (key === 'muss') continue;
    if ((was.get(key) ?? 0) !== (is.get(key) ?? 0)) return false;
  }
  const gained = (is.get('muss') ?? 0) - (was.get('muss') ?? 0);
  return gained === 0 || (gained > 0 && gained <= zuInfinitives(before) - zuInfinitives(after));
}

const isForm = /^(?:ist|sind|war|waren|hat|haben|hatte|hatten)$/i;

/** How often each class of word stands there; „ist zu …“ is left to the count of infinitives. */
function polarityCounts(text: string, facts: readonly Fact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, value, start, end } of facts) {
    if (!polarity.has(kind) || isForm.test(text.slice(start, end))) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function zuInfinitives(text: string): number {
  const all = tokens(text);
  return all.filter(
    ({ lower }, at) => isZuInfinitive(lower) || (all[at - 1]?.lower === 'zu' && isInfinitive(lower)),
  ).length;
}
