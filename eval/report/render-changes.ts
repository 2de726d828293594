import type { Change } from './compare.ts';
import { formatNumber } from './render.ts';
import type { RunReport } from './report.ts';

const names: Partial<Record<Change['verdict'], string>> = {
  broken: 'BROKEN',
  loss: 'LOSS',
  gain: 'gain',
};

/** What changed since the accepted run, for the terminal: one line per figure that is not the same. */
export function renderChanges(changes: readonly Change[], accepted: RunReport | null): string {
  const told = changes.filter(({ verdict }) => names[verdict]);
  const judged = changes.filter(({ verdict }) => verdict !== 'told' && verdict !== 'new').length;
  const against = accepted
    ? `the accepted run of ${accepted.createdAt.slice(0, 10)} (${accepted.commit ?? 'no commit'})`
    : null;
  const head = against
    ? `# Against ${against}: ${told.length} of ${judged} figures changed\n`
    : '# No accepted run to compare with\n';
  return head + told.map((change) => `${changeLine(change)}\n`).join('');
}

function changeLine({ verdict, suite, slice, figure, before, after, interval }: Change): string {
  const place = [suite, slice, figure].filter(Boolean).join(' › ');
  const from = before === null ? '' : `${formatNumber(before)} → `;
  const range = interval ? ` (difference ${interval.map((x) => formatNumber(x)).join(' to ')})` : '';
  return `${(names[verdict] ?? '').padEnd(7)}${place}: ${from}${formatNumber(after)}${range}`;
}
