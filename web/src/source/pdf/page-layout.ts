import type { PageSize } from './open-pdf.ts';

/** White space between pages, in CSS pixels. */
export const pageGap = 16;

/** How far from the top each page begins, in CSS pixels. `scale` is CSS pixels per point. */
export function pageTops(sizes: readonly PageSize[], scale: number): number[] {
  let top = 0;
  return sizes.map(({ height }) => {
    const own = top;
    top += height * scale + pageGap;
    return own;
  });
}

/** The number of the page that stands at `offset` pixels from the top, from 1. */
export function pageAt(tops: readonly number[], offset: number): number {
  const next = tops.findIndex((top) => top > offset);
  return next === -1 ? tops.length : Math.max(next, 1);
}

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];

/** The next larger (`+1`) or smaller (`-1`) step of zoom. */
export function zoomStep(zoom: number, direction: 1 | -1): number {
  const next =
    direction === 1 ? steps.find((step) => step > zoom + 0.01) : steps.findLast((step) => step < zoom - 0.01);
  return next ?? zoom;
}
