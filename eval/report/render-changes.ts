import { formatChance, formatMeasured } from '../../language/measured.ts';
import { losses } from './compare.ts';
import type { Change, RunReport } from './report.ts';

const names: Partial<Record<Change['verdict'], string>> = {
  broken: 'GRENZE',
  loss: 'VERLUST',
  gain: 'Gewinn',
  gone: 'entfällt',
};

/** What changed since the accepted run, for the terminal: one line per figure that is not the same, then one in all. */
export function renderChanges(
  changes: readonly Change[],
  accepted: RunReport | null,
  { seconds }: Pick<RunReport, 'seconds'>,
  failed: number,
): string {
  const told = changes.filter(({ verdict }) => names[verdict]);
  const judged = changes.filter(({ verdict }) => verdict !== 'told' && verdict !== 'new').length;
  const head = accepted
    ? `# Gegenüber dem angenommenen Lauf vom ${accepted.createdAt.slice(0, 10)} (${accepted.commit ?? 'ohne Commit'})\n`
    : '# Es gibt keinen angenommenen Lauf zum Vergleich\n';
  const lost = losses(changes).length;
  const sum = judged > 0 ? `${told.length} von ${judged} Werten anders; ` : '';
  const verdict =
    lost === 0
      ? 'nichts verloren'
      : `${lost} ${lost === 1 ? 'Verlust oder gerissene Grenze' : 'Verluste oder gerissene Grenzen'}`;
  const took = seconds.toLocaleString('de-DE', { maximumFractionDigits: 0 });
  const broken = failed === 0 ? '' : `${failed} ${failed === 1 ? 'Prüfreihe' : 'Prüfreihen'} gescheitert; `;
  return `${head}${told.map((change) => `${changeLine(change)}\n`).join('')}${broken}${sum}${verdict} (${took} s)\n`;
}

function changeLine({ verdict, suite, slice, figure, before, after, interval, p }: Change): string {
  const place = [suite, slice, figure].filter(Boolean).join(' › ');
  const from = before === null ? '' : `${formatMeasured(before)} → `;
  const range = interval
    ? ` (Unterschied ${interval.map((end) => formatMeasured(end)).join(' bis ')}, p: ${formatChance(p ?? 1)})`
    : '';
  return `${(names[verdict] ?? '').padEnd(9)}${place}: ${from}${formatMeasured(after)}${range}`;
}
