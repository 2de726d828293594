import { dateRange } from './dates.ts';
import type { Bound, Fact, FactKind } from './fact.ts';

const measures: ReadonlySet<FactKind> = new Set(['number', 'percentage', 'amount', 'quantity', 'duration']);

/** Whether two facts speak of the same sort of thing, so that one can contradict the other. */
export function comparable(a: Fact, b: Fact): boolean {
  if (measures.has(a.kind) && measures.has(b.kind)) return a.kind === b.kind && unitOf(a) === unitOf(b);
  return a.kind === b.kind;
}

/**
 * How a fact of a statement stands to a fact of its source:
 * `same`; `looser`, when the source bounds the value that the statement gives as exact („rund“, „mehr als“);
 * `different` otherwise. Only meaningful where `comparable` holds, or for bare numbers against measured ones.
 */
export function compareFacts(statement: Fact, source: Fact): 'same' | 'looser' | 'different' {
  if (measures.has(statement.kind)) return compareMeasures(statement, source);
  switch (statement.kind) {
    case 'date':
      return coversDate(statement.value, source.value) ? 'same' : 'different';
    case 'reference':
      return coversReference(statement.value, source.value) ? 'same' : 'different';
    case 'organisation':
      return coversName(statement.value, source.value) ? 'same' : 'different';
    default:
      return statement.value === source.value ? 'same' : 'different';
  }
}

function unitOf(fact: Fact): string {
  return fact.value.split(' ')[1] ?? '';
}

function ends(fact: Fact): [number, number] {
  const [from, to] = fact.value.split(' ')[0]!.split('..') as [string, string | undefined];
  return [Number(from), Number(to ?? from)];
}

/** Rounding that „rund“ allows, as a share of the value. */
const aboutTolerance = 0.05;

function compareMeasures(statement: Fact, source: Fact): 'same' | 'looser' | 'different' {
  if (!measures.has(source.kind)) return 'different';
  const unitless = unitOf(statement) === '' || unitOf(source) === '';
  if (!unitless && (unitOf(statement) !== unitOf(source) || statement.kind !== source.kind))
    return 'different';
  const [low, high] = ends(statement);
  const [sourceLow, sourceHigh] = ends(source);
  if (low === sourceLow && high === sourceHigh)
    return compareBounds(statement.bound, source.bound, statement.kind);
  if (low !== high) return 'different';
  switch (statement.bound) {
    case 'about':
      return Math.max(Math.abs(low - sourceLow), Math.abs(low - sourceHigh)) <= aboutTolerance * Math.abs(low)
        ? 'same'
        : 'different';
    case 'above':
    case 'at-least':
      return sourceLow > low && sourceLow <= low * 1.2 ? 'same' : 'different';
    case 'below':
    case 'at-most':
      return sourceHigh < low && sourceHigh >= low * 0.8 ? 'same' : 'different';
    case 'exact':
      return 'different';
  }
}

/** Equal values: what remains is whether one of them was bounded. A deadline is an upper bound however it is put. */
function compareBounds(statement: Bound, source: Bound, kind: FactKind): 'same' | 'looser' | 'different' {
  if (statement === source) return 'same';
  if (kind === 'duration' && [statement, source].every((bound) => bound === 'exact' || bound === 'at-most'))
    return 'same';
  if (statement === 'about') return source === 'exact' ? 'same' : 'looser';
  if (source === 'about') return 'looser';
  return statement === 'exact' ? 'looser' : 'different';
}

/** A statement may be coarser than its source (May 2024 for 3 May 2024), never finer. */
function coversDate(statement: string, source: string): boolean {
  if (statement === source) return true;
  const stated = dateRange(statement);
  const given = dateRange(source);
  if (stated && given) return stated[0] <= given[0] && given[1] <= stated[1];
  const [coarse, fine] = statement.startsWith('-') ? [statement, source] : [source, statement];
  return fine.slice(4).startsWith(coarse.slice(1));
}

/** „§ 5 Abs. 2“ is carried by „§ 5 Abs. 2 Satz 1 VwVfG“; a law named on both sides must be the same. */
function coversReference(statement: string, source: string): boolean {
  const stated = statement.split(' ');
  const given = source.split(' ');
  if (stated[0] !== given[0]) return false;
  const law = (parts: string[]) => parts.slice(1).find((part) => !isPart(part));
  if (law(stated) !== undefined && law(given) !== undefined && law(stated) !== law(given)) return false;
  return stated.filter(isPart).every((part) => given.includes(part));
}

const isPart = (part: string) => /^(?:Abs|UAbs|S|Hs|Nr|Bst)\S/.test(part);

/** „das Ministerium“ may stand for „das Umweltministerium“, and „Ministerium für Umwelt“ likewise. */
function coversName(statement: string, source: string): boolean {
  if (statement === source) return true;
  const [head, portfolio] = statement.split(' ');
  const [sourceHead, sourcePortfolio] = source.split(' ');
  if (portfolio !== undefined && sourcePortfolio !== undefined) return portfolio === sourcePortfolio;
  const named = portfolio ?? '';
  return sourceHead!.endsWith(head!) && (named === '' || sourceHead!.startsWith(named));
}
