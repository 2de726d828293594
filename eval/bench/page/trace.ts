import type { Browser } from 'playwright-core';

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args: { data?: { isOutermostMainFrame?: boolean; isMainFrame?: boolean }; name?: string };
}

/** Milliseconds since the navigation. */
export interface PageTimes {
  firstPaint: number;
  largestPaint: number;
  /** What tasks of the main thread took beyond 50 ms each, after the first paint. */
  blocking: number;
}

/** What the times are read from: paints, navigations, and the tasks of the main thread. */
const categories = [
  'loading',
  'devtools.timeline',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
];

/** A task longer than this keeps a person waiting (W3C Long Tasks). */
const longTask = 50;

/** Records what Chromium does while `open` opens a page, and reads the times from it. */
export async function traced(browser: Browser, open: () => Promise<void>): Promise<PageTimes> {
  await browser.startTracing(undefined, { categories });
  await open();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return timesOf(traceEvents);
}

/**
 * First and largest contentful paint, and total blocking time, as web.dev defines them (tbt: the sum of each long
 * task's time over 50 ms after the first contentful paint).
 *
 * @throws Error for a trace that shows no page
 */
export function timesOf(events: readonly TraceEvent[]): PageTimes {
  const paint = events.findLast(({ name }) => name === 'firstContentfulPaint');
  if (!paint) throw new Error('The trace shows no page.');
  const own = events.filter(({ pid }) => pid === paint.pid);
  const start = own.findLast(({ name, ts }) => name === 'navigationStart' && ts <= paint.ts);
  if (!start) throw new Error('The trace shows no navigation.');
  const largest = own.findLast(({ name }) => name === 'largestContentfulPaint::Candidate') ?? paint;
  const tasks = own.filter(({ name, tid, ts }) => name === 'RunTask' && tid === paint.tid && ts >= paint.ts);
  const since = ({ ts }: TraceEvent) => (ts - start.ts) / 1000;
  return {
    firstPaint: since(paint),
    largestPaint: since(largest),
    blocking: tasks.reduce((sum, { dur = 0 }) => sum + Math.max(0, dur / 1000 - longTask), 0),
  };
}
