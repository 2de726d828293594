import { comparable, compareFacts } from '../../language/facts/compare.ts';
import type { Fact, FactKind } from '../../language/facts/fact.ts';
import { factsOf } from '../../language/facts/facts.ts';
import { stem } from '../../language/stem.ts';
import type { Citation, Finding, Statement } from '../contract/grounded-text.ts';
import { type Candidate, rankCandidates } from './carriers.ts';
import { cite } from './cite.ts';
import { quoted } from './finding.ts';
import type { SourceIndex } from './source-index.ts';
import { type Term, termsOf } from './terms.ts';

/** Kinds whose values one thing has only once. */
const exclusive: ReadonlySet<FactKind> = new Set([
  'number',
  'percentage',
  'amount',
  'quantity',
  'duration',
  'date',
]);

/** Another source must share this much of the statement to be about the same thing. */
const sameThing = 0.6;
/** Words around a value that say what it measures; at least half of them must be in the other sentence too. */
const contextReach = 60;
const shortlist = 16;

export interface Contradiction {
  finding: Finding;
  /** The passage that says otherwise. The finding's `source.citation` counts behind the statement's own citations. */
  citation: Citation;
}

/**
 * Values of a statement for which another document gives a different value of the same thing. Sentences that speak
 * of another time are no contradiction.
 *
 * @param own documents (`documentKey`) the statement is cited from; their sentences are not held against it
 * @param citations how many citations the statement has already
 */
export function contradictionsOf(
  text: string,
  own: ReadonlySet<string>,
  citations: number,
  index: SourceIndex,
): Contradiction[] {
  const facts = factsOf(text);
  if (!facts.some((fact) => exclusive.has(fact.kind))) return [];
  const terms = termsOf(text, facts);
  const found: Contradiction[] = [];
  const others = rankCandidates(index, terms, [], shortlist).filter(
    (candidate) => candidate.share >= sameThing && !own.has(documentKey(candidate.sentence.source)),
  );
  for (const other of others) {
    if (speaksOfAnotherTime(facts, other.facts)) continue;
    const clash = findClash(text, facts, terms, other);
    if (!clash || found.some(({ citation }) => documentKey(citation) === documentKey(other.sentence.source)))
      continue;
    const given = other.sentence.text.slice(clash.given.start, endOfValue(other.sentence.text, clash.given));
    found.push({
      citation: cite(other),
      finding: {
        kind: 'contradiction',
        message: `${quoted(other.sentence.source.title)}${dated(other.sentence.source.date)} nennt ${quoted(given)}.`,
        span: [clash.stated.start, clash.stated.end],
        source: { citation: citations + found.length, span: [clash.given.start, clash.given.end] },
      },
    });
  }
  return found;
}

/**
 * Adds what other documents say otherwise: findings on the statement's values, and citations behind its own. The
 * statement stays carried; which value holds is for the reader to judge. One that is not carried comes back as it is.
 */
export function withContradictions(statement: Statement, index: SourceIndex): Statement {
  if (statement.check.status === 'unsupported') return statement;
  const own = new Set(statement.citations.map(documentKey));
  const found = contradictionsOf(statement.text, own, statement.citations.length, index);
  return {
    ...statement,
    citations: [...statement.citations, ...found.map(({ citation }) => citation)],
    check: {
      ...statement.check,
      findings: [...statement.check.findings, ...found.map(({ finding }) => finding)],
    },
  };
}

/** Tells documents apart, stored ones by id, others by name. */
function documentKey({ documentId, source }: { documentId: string; source: string }): string {
  return documentId || source;
}

function findClash(
  text: string,
  facts: readonly Fact[],
  terms: readonly Term[],
  other: Candidate,
): { stated: Fact; given: Fact } | null {
  const measured = isMeasured(facts) || isMeasured(other.facts);
  for (const stated of facts) {
    if (measured && stated.kind === 'date') continue;
    if (!exclusive.has(stated.kind) || !isMeasuredAlike(stated, terms, other)) continue;
    const rivals = other.facts.filter(
      (fact) =>
        comparable(stated, fact) &&
        isAsPrecise(stated, fact) &&
        countSameThing(text, stated, other.sentence.text, fact),
    );
    if (rivals.length === 0 || rivals.some((fact) => compareFacts(stated, fact) !== 'different')) continue;
    const free = rivals.find((rival) => !facts.some((fact) => compareFacts(fact, rival) === 'same'));
    if (free) return { stated, given: free };
  }
  return null;
}

/** Numbers without unit can only clash when both count the same: „12 Stellen“ and „9 Stellen“. */
function countSameThing(text: string, a: Fact, otherText: string, b: Fact): boolean {
  if (a.kind !== 'number') return true;
  const counted = wordAfter(text, a.end);
  return counted !== null && counted === wordAfter(otherText, b.end);
}

/** A bare number is shown with what it counts. */
function endOfValue(text: string, fact: Fact): number {
  const counted = fact.kind === 'number' ? /^\s+\p{L}+/u.exec(text.slice(fact.end)) : null;
  return fact.end + (counted?.[0].length ?? 0);
}

function wordAfter(text: string, at: number): string | null {
  const word = /^\s+(\p{L}{3,})/u.exec(text.slice(at, at + 40))?.[1];
  return word === undefined ? null : stem(word);
}

function isMeasuredAlike(fact: Fact, terms: readonly Term[], other: Candidate): boolean {
  const near = terms.flatMap((term, at) =>
    term.end > fact.start - contextReach && term.start < fact.end + contextReach
      ? [other.strengths[at]!]
      : [],
  );
  return near.length > 0 && near.filter((strength) => strength > 0).length * 2 >= near.length;
}

/**
 * „2023: 10 Fälle“ does not contradict „2024: 12 Fälle“, nor a year's share the sum of three years: what is measured
 * must be measured for the same time, or without any in both.
 */
function speaksOfAnotherTime(a: readonly Fact[], b: readonly Fact[]): boolean {
  if (!isMeasured(a) && !isMeasured(b)) return false;
  const [mine, theirs] = [datesOf(a), datesOf(b)];
  if (mine.length === 0 && theirs.length === 0) return false;
  return !mine.some((date) => theirs.includes(date));
}

/** Whether a date stands beside a count or a sum: then it says when, and is not itself what can be contradicted. */
function isMeasured(facts: readonly Fact[]): boolean {
  return facts.some((fact) => exclusive.has(fact.kind) && fact.kind !== 'date');
}

function datesOf(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => (fact.kind === 'date' ? [fact.value] : []));
}

/** A day can contradict a day, a year a year, but „im August“ does not contradict „2025 bis 2027“. */
function isAsPrecise(a: Fact, b: Fact): boolean {
  return a.kind !== 'date' || dateShape(a) === dateShape(b);
}

function dateShape({ value }: Fact): string {
  return value.replace(/\d/g, '0');
}

function dated(date: string | null): string {
  if (date === null) return '';
  const [year, month, day] = date.split('-');
  return ` (${Number(day)}. ${Number(month)}. ${year})`;
}
