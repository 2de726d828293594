import type { Browser } from 'playwright-core';
import { quantile } from '../../metrics/statistics.ts';
import type { Figure, Slice } from '../../report/report.ts';
import { traced, type PageTimes } from './trace.ts';

const runs = 7;

const names: Record<keyof PageTimes, string> = {
  firstPaint: 'first contentful paint',
  largestPaint: 'largest contentful paint',
  blocking: 'total blocking time',
};

/** When the start page is there for somebody who has never been here, on this processor and on one a quarter as fast. */
export async function firstLoads(browser: Browser, url: string): Promise<Slice[]> {
  const slices: Slice[] = [];
  for (const slower of [1, 4]) {
    const times: PageTimes[] = [];
    // The first run warms up the server.
    for (let run = 0; run <= runs; run++) {
      const measuredNow = await firstLoad(browser, url, slower);
      if (run > 0) times.push(measuredNow);
    }
    slices.push({
      name: slower === 1 ? 'start page' : `start page, processor slowed ${slower} times`,
      figures: (Object.keys(names) as (keyof PageTimes)[]).flatMap((key) =>
        middleAndWorst(
          names[key],
          times.map((each) => each[key]),
        ),
      ),
    });
  }
  return slices;
}

async function firstLoad(browser: Browser, url: string, slower: number): Promise<PageTimes> {
  const context = await browser.newContext();
  const times = await traced(browser, async () => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(url);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
  });
  await context.close();
  return times;
}

function middleAndWorst(name: string, values: readonly number[]): Figure[] {
  const figure = { unit: 'ms', n: values.length, interval: null };
  return [
    { name: `${name}, median`, value: quantile(values, 0.5), ...figure },
    { name: `${name}, worst`, value: Math.max(...values), ...figure },
  ];
}
