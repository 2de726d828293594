import type { Figure } from './report.ts';

const width = 240;
const height = 18;
const margin = 6;
const middle = height / 2;

/**
 * A score between 0 and 1 on its whole axis, as SVG: interval as bar, value as dot, the accepted value as ring, a bound
 * as dashed line. Empty for figures on other scales: an axis made to measure would flatter them.
 */
export function intervalPlot({ value, unit, interval, must, better }: Figure, before: number | null): string {
  if (unit !== undefined || better === undefined || !(value >= 0 && value <= 1)) return '';
  const x = (score: number) => (margin + score * (width - 2 * margin)).toFixed(1);
  const [low, high] = interval ?? [value, value];
  const line = (from: number, to: number, stroke: string) =>
    `<line x1="${x(from)}" x2="${x(to)}" y1="${middle}" y2="${middle}" ${stroke}/>`;
  return [
    `<svg width="${width}" height="${height}" aria-hidden="true">`,
    line(0, 1, 'stroke="var(--line)"'),
    must === undefined
      ? ''
      : `<line x1="${x(must)}" x2="${x(must)}" y1="1" y2="${height - 1}" stroke="var(--quiet)" stroke-dasharray="2 2"/>`,
    line(low, high, 'stroke="var(--mark)" stroke-width="4" stroke-opacity=".4"'),
    before === null
      ? ''
      : `<circle cx="${x(before)}" cy="${middle}" r="5" fill="none" stroke="var(--quiet)"/>`,
    `<circle cx="${x(value)}" cy="${middle}" r="3.5" fill="var(--mark)"/>`,
    '</svg>',
  ].join('');
}
