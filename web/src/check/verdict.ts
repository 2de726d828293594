import type { Statement } from '../../../api/contract/grounded-text.ts';

/** What a reader is told about a sentence: „deviating“ has a passage about the same thing that says otherwise. */
export type Verdict = 'supported' | 'partial' | 'deviating' | 'uncarried';

export const verdictNames: Record<Verdict, string> = {
  supported: 'belegt',
  partial: 'teilweise belegt',
  deviating: 'weicht ab',
  uncarried: 'nicht belegt',
};

export function verdictOf({ check, citations }: Statement): Verdict {
  if (check.status !== 'unsupported') return check.status;
  return citations.length > 0 ? 'deviating' : 'uncarried';
}

/** „3 weichen ab, 1 nicht belegt“: the verdicts other than „belegt“ that occur, the gravest first. */
export function openVerdicts(statements: readonly Statement[]): string {
  const verdicts = statements.map(verdictOf);
  const phrases: [Verdict, (n: number) => string][] = [
    ['deviating', (n) => (n === 1 ? '1 weicht ab' : `${n} weichen ab`)],
    ['uncarried', (n) => `${n} nicht belegt`],
    ['partial', (n) => `${n} teilweise belegt`],
  ];
  return phrases
    .map(([verdict, phrase]) => ({ phrase, n: verdicts.filter((own) => own === verdict).length }))
    .flatMap(({ phrase, n }) => (n > 0 ? [phrase(n)] : []))
    .join(', ');
}
