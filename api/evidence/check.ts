import { factsOf } from '../../language/facts/facts.ts';
import { sentences } from '../../language/sentences.ts';
import type { Check, Statement } from '../contract/grounded-text.ts';
import { findCarriers } from './carriers.ts';
import { cite } from './cite.ts';
import type { Weighed } from './finding.ts';
import { nameFindings } from './name-findings.ts';
import { polarityFindings } from './polarity-findings.ts';
import { quotationFindings } from './quoted-findings.ts';
import type { Source } from './source.ts';
import { SourceIndex } from './source-index.ts';
import { type Term, termsOf } from './terms.ts';
import { valueFindings } from './value-findings.ts';

/** Below this share of carried words nothing in the sources says what the statement says. */
const leastCoverage = 0.4;
/** From this share on a statement counts as carried in full. */
const fullCoverage = 0.6;

/**
 * Checks statements against sources: finds the sentences that carry each one, compares values, names, negation,
 * restriction, modality and quotations, and cites what it found.
 *
 * `supported`: carried, nothing differs. `partial`: carried in part, or a detail is not in the source.
 * `unsupported`: nothing carries it, or the source says otherwise.
 */
export function checkStatements(statements: readonly string[], sources: readonly Source[]): Statement[] {
  const index = new SourceIndex(sources);
  return statements.map((text) => checkStatement(text, index));
}

/** The sentences of a text as statements, checked against the sources. */
export function checkText(text: string, sources: readonly Source[]): Statement[] {
  return checkStatements(
    sentences(text).map(({ start, end }) => text.slice(start, end)),
    sources,
  );
}

/** As `checkStatements`, for one statement and sources indexed before. */
export function checkStatement(text: string, index: SourceIndex): Statement {
  const facts = factsOf(text);
  const terms = termsOf(text, facts);
  const { carriers, coverage, missing } = findCarriers(index, terms, facts);
  if (carriers.length === 0 || coverage < leastCoverage) {
    return { text, citations: [], check: uncarried(text, terms) };
  }
  const findings = [
    ...valueFindings(text, facts, carriers),
    ...nameFindings(text, facts, carriers),
    ...polarityFindings(text, facts, terms, carriers[0]!),
    ...quotationFindings(text, index, carriers),
    ...(coverage < fullCoverage ? gaps(text, missing) : []),
  ];
  return {
    text,
    citations: carriers.map(cite),
    check: { status: statusOf(findings), findings: findings.map((one) => one.finding) },
  };
}

function statusOf(findings: readonly Weighed[]): Check['status'] {
  if (findings.some((one) => one.contradicts)) return 'unsupported';
  return findings.length > 0 ? 'partial' : 'supported';
}

function uncarried(text: string, terms: readonly Term[]): Check {
  const span: [number, number] | null = text.length > 0 ? [0, text.length] : null;
  const message =
    terms.length === 0
      ? 'Der Satz enthält nichts, was sich prüfen lässt.'
      : 'Keine Quelle trägt diese Aussage.';
  return { status: 'unsupported', findings: [{ kind: 'uncarried', message, span, source: null }] };
}

function gaps(text: string, missing: readonly Term[]): Weighed[] {
  return missing
    .filter((term) => term.weight === 1)
    .map((term) => ({
      finding: {
        kind: 'uncarried',
        message: `„${text.slice(term.start, term.end)}“ findet sich in der Quelle nicht.`,
        span: [term.start, term.end],
        source: null,
      },
      contradicts: false,
    }));
}
