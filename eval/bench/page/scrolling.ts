import type { Browser, Page } from 'playwright-core';
import { quantile } from '../../metrics/statistics.ts';
import type { Figure, Slice } from '../../report/report.ts';

const seconds = 6;
/** Pixels at each turn of the wheel, and milliseconds between turns: reading on, and looking for something. */
const paces = [
  { name: 'scrolling on', pixels: 120, pause: 50 },
  { name: 'racing', pixels: 2400, pause: 50 },
];

/** How long frames take while the wheel turns over the list of all documents. */
export async function scrolling(browser: Browser, url: string): Promise<Slice[]> {
  const slices: Slice[] = [];
  for (const { name, pixels, pause } of paces) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}/#/dokumente`, { waitUntil: 'networkidle' });
    await page.mouse.move(700, 700);
    const frames = await framesWhile(page, async () => {
      const end = Date.now() + seconds * 1000;
      while (Date.now() < end) {
        await page.mouse.wheel(0, pixels);
        await page.waitForTimeout(pause);
      }
    });
    const rows = await page.locator('tbody tr:not([aria-hidden])').count();
    await page.close();
    slices.push({ name: `${name}, ${pixels} px a turn`, figures: [...frameFigures(frames), drawn(rows)] });
  }
  return slices;
}

/** Runs in the page: the time of every frame from now on. */
const noteFrames = `
  globalThis.frameTimes = [];
  const note = (time) => {
    frameTimes.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
`;

/** Milliseconds between the frames that were drawn meanwhile. */
async function framesWhile(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(noteFrames);
  await work();
  const times = await page.evaluate<number[]>('frameTimes');
  return times.slice(1).map((time, index) => time - times[index]!);
}

/** Two frames at sixty a second: what is longer can be seen. */
const visible = 1000 / 30;

function frameFigures(frames: readonly number[]): Figure[] {
  const figure = { n: frames.length, interval: null };
  return [
    ...[0.5, 0.95, 0.99].map((q) => ({
      name: `frame p${q * 100}`,
      value: quantile(frames, q),
      unit: 'ms',
      ...figure,
    })),
    { name: 'longest frame', value: Math.max(...frames), unit: 'ms', ...figure },
    {
      name: 'frames over 33 ms',
      value: frames.filter((time) => time > visible + 1).length / frames.length,
      ...figure,
    },
  ];
}

const drawn = (rows: number): Figure => ({
  name: 'rows drawn at the end',
  value: rows,
  n: 1,
  interval: null,
});
