import type { Statement } from '../../api/contract/grounded-text.ts';
import { checkStatements } from '../../api/evidence/check.ts';
import type { Source } from '../../api/evidence/source.ts';
import { share } from '../report/figures.ts';
import { type Slice, type Suite, UsageError } from '../report/report.ts';
import {
  type EvidenceCase,
  type LabelledStatement,
  loadEvidenceCases,
  plantedErrors,
} from '../sets/evidence.ts';

interface Judged extends LabelledStatement {
  result: Statement;
}

/** Planted errors found and correct paraphrases accepted. `--set dev` or `--set test` chooses a half; without, both. */
export const suite: Suite = {
  name: 'evidence',
  description:
    'planted errors found, paraphrases accepted (--set dev | test | dev test, add "worst" for the misses)',
  fast: ['dev'],
  async run({ set }) {
    const halves = set.filter((name) => name !== 'worst');
    if (halves.some((half) => half !== 'dev' && half !== 'test'))
      throw new UsageError('--set takes dev and test');
    const all = await loadEvidenceCases();
    const cases = all.filter(({ half }) => halves.length === 0 || halves.includes(half));
    const judged = cases.flatMap((one) => judge(one, all));
    const errors = judged.filter(({ planted }) => planted);
    const paraphrases = judged.filter(({ planted }) => !planted);
    return {
      name: 'evidence',
      figures: [
        share('planted errors found (right kind)', errors, isFound, higher),
        share('planted errors noticed (any finding)', errors, isNoticed, higher),
        share(
          'paraphrases flagged unsupported',
          paraphrases,
          ({ result }) => result.check.status === 'unsupported',
          lower,
        ),
        share(
          'paraphrases without any finding',
          paraphrases,
          ({ result }) => result.check.status === 'supported',
          higher,
        ),
      ],
      slices: [...errorSlices(judged), ...paraphraseSlices(paraphrases)],
      notes: [
        `Invented sources and statements (${halves.join(', ') || 'dev and test'}); each statement is checked against all ${all.length} sources together.`,
        ...(set.includes('worst') ? misses(judged) : []),
      ],
    };
  },
};

function judge({ statements }: EvidenceCase, all: readonly EvidenceCase[]): Judged[] {
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
  const results = checkStatements(
    statements.map(({ text }) => text),
    sources,
  );
  return statements.map((statement, at) => ({ ...statement, result: results[at]! }));
}

const higher = { id: ({ kind, text }: Judged) => `${kind}: ${text}` };
const lower = { ...higher, better: 'lower' as const };

function isFound({ kind, result }: Judged): boolean {
  return result.check.findings.some((finding) => plantedErrors[kind]!.includes(finding.kind));
}

function isNoticed({ result }: Judged): boolean {
  return result.check.status !== 'supported';
}

function errorSlices(judged: readonly Judged[]): Slice[] {
  return Object.entries(plantedErrors).map(([kind, accepted]) => {
    const own = judged.filter((one) => one.planted && one.kind === kind);
    const reported = judged.filter(({ result }) =>
      result.check.findings.some((finding) => accepted.includes(finding.kind)),
    );
    const rightly = (one: Judged) =>
      one.planted && plantedErrors[one.kind]!.some((other) => accepted.includes(other));
    return {
      name: `!${kind}`,
      figures: [
        share('recall', own, isFound, higher),
        share('noticed', own, isNoticed, higher),
        share('precision', reported, rightly, higher),
      ],
    };
  });
}

function paraphraseSlices(paraphrases: readonly Judged[]): Slice[] {
  return [...new Set(paraphrases.map(({ kind }) => kind))].map((kind) => {
    const own = paraphrases.filter((one) => one.kind === kind);
    return {
      name: kind,
      figures: [
        share('supported', own, ({ result }) => result.check.status === 'supported', higher),
        share('unsupported', own, ({ result }) => result.check.status === 'unsupported', lower),
      ],
    };
  });
}

function misses(judged: readonly Judged[]): string[] {
  return judged
    .filter((one) => (one.planted ? !isFound(one) : one.result.check.status !== 'supported'))
    .map(({ planted, kind, text, result }) => {
      const found = result.check.findings.map((finding) => `${finding.kind}: ${finding.message}`).join(' | ');
      return `${planted ? '!' : ''}${kind} [${result.check.status}] ${text} → ${found || '–'}`;
    });
}
