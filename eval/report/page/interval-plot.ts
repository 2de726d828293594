import type { FigureEvaluation } from '../../../api/contract/evaluation.ts';
import { html, type Html } from './html.ts';
import type { Scale } from './scale.ts';

const width = 220;
const height = 20;
const margin = 7;
const middle = height / 2;

/**
 * A figure on its axis: interval as bar, value as dot, the accepted value as ring, a bound as dashed line. The numbers
 * stand beside it, so readers of the screen are spared the picture.
 */
export function intervalPlot(
  { value, interval, must, better }: FigureEvaluation,
  before: number | null,
  { most }: Scale,
): Html | null {
  if (value === null) return null;
  const x = (score: number) => (margin + (Math.min(score, most) / most) * (width - 2 * margin)).toFixed(1);
  const line = (from: number, to: number, style: string) =>
    html`<line x1="${x(from)}" x2="${x(to)}" y1="${middle}" y2="${middle}" class="${style}" />`;
  const ring = before === null ? null : html`<circle cx="${x(before)}" cy="${middle}" r="6" class="ring" />`;
  const bound =
    must === undefined
      ? null
      : html`<line x1="${x(must)}" x2="${x(must)}" y1="1" y2="${height - 1}" class="bound" />`;
  return html`<svg
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
    class="${better === undefined ? 'told' : 'judged'}"
  >
    ${line(0, most, 'axis')}${bound}${interval && line(...interval, 'range')}${ring}
    <circle cx="${x(value)}" cy="${middle}" r="4" class="dot" />
  </svg>`;
}

/** A difference around nothing: to the good side and to the bad one, on an axis of its own width. */
export function differencePlot(
  difference: number,
  interval: readonly [number, number] | null,
  most: number,
): Html {
  const half = (width - 2 * margin) / 2;
  const x = (value: number) => (margin + half + Math.max(-1, Math.min(1, value / most)) * half).toFixed(1);
  const range =
    interval &&
    html`<line x1="${x(interval[0])}" x2="${x(interval[1])}" y1="${middle}" y2="${middle}" class="range" />`;
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" class="judged">
    <line x1="${margin}" x2="${width - margin}" y1="${middle}" y2="${middle}" class="axis" />
    <line x1="${x(0)}" x2="${x(0)}" y1="1" y2="${height - 1}" class="bound" />
    ${range}
    <circle cx="${x(difference)}" cy="${middle}" r="4" class="dot" />
  </svg>`;
}
