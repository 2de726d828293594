import type { Browser } from 'playwright-core';
import { measured } from '../../metrics/timing.ts';
import type { Slice } from '../../report/report.ts';

/** Views of the application, as its addresses name them. */
const views = [
  'dokumente',
  'recherche',
  'parlament',
  'zusammenfassen',
  'entwuerfe',
  'klartext',
  'pruefen',
  'gespraech',
  'status',
];

/** Runs in the page: what it has fetched, and how many bytes each was on the wire. */
const loadedFiles = `performance.getEntriesByType('resource')
  .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize])`;

/** Kilobytes of each kind that crossed the wire when a view is the first thing somebody opens. */
export async function viewSizes(browser: Browser, url: string): Promise<Slice[]> {
  const slices: Slice[] = [];
  for (const path of ['', ...views.map((view) => `#/${view}`)]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}/${path}`);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate<[name: string, bytes: number][]>(loadedFiles);
    await context.close();
    const kilobytes = (pattern: RegExp) =>
      loaded.filter(([name]) => pattern.test(name)).reduce((sum, [, bytes]) => sum + bytes, 0) / 1024;
    slices.push({
      name: `first load of ${path === '' ? 'the start page' : path}`,
      figures: [
        measured('script', kilobytes(/\.m?js$/), 'KiB'),
        measured('style', kilobytes(/\.css$/), 'KiB'),
        measured('fonts', kilobytes(/\.woff2$/), 'KiB'),
      ],
    });
  }
  return slices;
}
