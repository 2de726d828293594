import type { Statement } from '../../api/contract/grounded-text.ts';
import { checkStatements } from '../../api/evidence/check.ts';
import type { Source } from '../../api/evidence/source.ts';
import { share } from '../report/figures.ts';
import { type Failure, type Slice, type Suite, UsageError } from '../report/report.ts';
import {
  type EvidenceCase,
  evidenceFolder,
  type LabelledStatement,
  loadEvidenceCases,
  plantedErrors,
} from '../sets/evidence.ts';
import { labelAt } from '../sets/line-of.ts';

type Check = (statements: readonly string[], sources: readonly Source[]) => Statement[];

interface Judged extends LabelledStatement {
  /** The file of its source. */
  file: string;
  result: Statement;
}

/** Planted errors found and correct paraphrases accepted, by the check that is given: ours, or one that is broken. */
export const evidenceSuite = ({ check = checkStatements }: { check?: Check } = {}): Suite => ({
  name: 'evidence',
  title: 'Belegprüfung',
  description: 'gepflanzte Fehler gefunden, richtige Umschreibungen angenommen (--set dev | test)',
  fast: ['dev'],
  full: ['dev', 'test'],
  async run({ set }) {
    if (set.some((half) => half !== 'dev' && half !== 'test'))
      throw new UsageError('evidence: --set nimmt dev und test.');
    const all = await loadEvidenceCases();
    const cases = all.filter(({ half }) => set.length === 0 || set.includes(half));
    const judged = cases.flatMap((one) => judge(one, all, check));
    const errors = judged.filter(({ planted }) => planted);
    const paraphrases = judged.filter(({ planted }) => !planted);
    return {
      name: 'evidence',
      figures: [
        share('Fehler gefunden (richtige Art)', errors, isFound, higher),
        share('Fehler bemerkt (irgendein Befund)', errors, isNoticed, higher),
        share('Umschreibungen ohne Befund', paraphrases, isAccepted, higher),
        share('Umschreibungen für unbelegt gehalten', paraphrases, isRejected, lower),
      ],
      slices: [...errorSlices(judged), ...paraphraseSlices(paraphrases)],
      failures: failuresOf(judged),
      notes: [
        `Erfundene Quellen und Aussagen (${set.join(', ') || 'dev und test'}); jede Aussage wird an allen ${all.length} Quellen zusammen geprüft.`,
      ],
    };
  },
});

export const suite = evidenceSuite();

function judge(
  { name: file, statements }: EvidenceCase,
  all: readonly EvidenceCase[],
  check: Check,
): Judged[] {
  const sources = all.map(({ name, title, date, text }): Source => ({
    documentId: name,
    title,
    source: name,
    date,
    speaker: null,
    text,
    offset: 0,
    anchorOf: (start) => {
      const line = text.slice(0, start).split('\n').length;
      return { kind: 'line', label: `Zeile ${line}`, page: null };
    },
  }));
  const results = check(
    statements.map(({ text }) => text),
    sources,
  );
  return statements.map((statement, at) => ({ ...statement, file, result: results[at]! }));
}

const higher = { id: ({ kind, text }: Judged) => `${kind}: ${text}` };
const lower = { ...higher, better: 'lower' as const };

function isFound({ kind, result }: Judged): boolean {
  return result.check.findings.some((finding) => plantedErrors[kind]!.kinds.includes(finding.kind));
}

const isNoticed = ({ result }: Judged) => result.check.status !== 'supported';
const isAccepted = ({ result }: Judged) => result.check.status === 'supported';
const isRejected = ({ result }: Judged) => result.check.status === 'unsupported';

function errorSlices(judged: readonly Judged[]): Slice[] {
  return Object.entries(plantedErrors).map(([kind, { name, kinds }]) => {
    const own = judged.filter((one) => one.planted && one.kind === kind);
    const reported = judged.filter(({ result }) =>
      result.check.findings.some((finding) => kinds.includes(finding.kind)),
    );
    const rightly = (one: Judged) =>
      one.planted && plantedErrors[one.kind]!.kinds.some((other) => kinds.includes(other));
    return {
      name,
      figures: [
        share('gefunden (richtige Art)', own, isFound, higher),
        share('Befunde dieser Art zu Recht', reported, rightly, higher),
        share('bemerkt (irgendein Befund)', own, isNoticed, higher),
      ],
    };
  });
}

function paraphraseSlices(paraphrases: readonly Judged[]): Slice[] {
  return [...new Set(paraphrases.map(({ kind }) => kind))].map((kind) => {
    const own = paraphrases.filter((one) => one.kind === kind);
    return {
      name: `Umschreibung: ${kind}`,
      figures: [
        share('ohne Befund', own, isAccepted, higher),
        share('für unbelegt gehalten', own, isRejected, lower),
      ],
    };
  });
}

/** Errors nobody noticed come first, then right sentences that were rejected, then what was half right. */
function failuresOf(judged: readonly Judged[]): Failure[] {
  const wrong = judged.filter((one) => (one.planted ? !isFound(one) : !isAccepted(one)));
  const weight = (one: Judged) => (one.planted ? Number(isNoticed(one)) * 2 : 2 - Number(isRejected(one)));
  return wrong
    .sort((a, b) => weight(a) - weight(b))
    .map((one) => ({
      case: one.text,
      figure: one.planted ? 'Fehler gefunden (richtige Art)' : 'Umschreibungen ohne Befund',
      slice: one.planted ? plantedErrors[one.kind]!.name : `Umschreibung: ${one.kind}`,
      expected: one.planted ? 'ein Befund dieser Art' : 'kein Befund',
      got: one.result.check.findings.map(({ message }) => message).join(' ') || 'kein Befund',
      label: labelAt(new URL(one.file, evidenceFolder), one.text),
    }));
}
