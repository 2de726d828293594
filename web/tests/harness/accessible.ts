import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { patience } from './patience.ts';

let source: Promise<string> | undefined;
const axeSource = () =>
  (source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));

/** WCAG 2.2 A and AA, which BITV 2.0 asks for by way of EN 301 549, and what axe-core calls best practice. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the dark the page is the same but for its colours. */
const options: Record<'light' | 'dark', RunOptions> = {
  light: { runOnly: everything, resultTypes: ['violations'] },
  dark: { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] },
};

/** Nothing on the page violates the rules, in light and in dark; `state` names what is shown, for the message. */
export async function isAccessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(settled);
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource());
    const { violations } = await page.evaluate(
      (chosen) => (window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(chosen),
      options[colorScheme],
    );
    const told = violations.map(({ id, help, nodes }) => [
      id,
      help,
      nodes.map(
        ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary?.split('\n').at(1)?.trim()}`,
      ),
    ]);
    expect(told, `${state}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Until the page has its new colours. Runs in the page. */
async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

/** Nothing is cut off at 360 pixels, which is also what 400 % of zoom leaves of a wide screen, nor at 200 %. */
export async function reflows(page: Page, state: string): Promise<void> {
  const before = page.viewportSize()!;
  for (const width of [360, 720]) {
    await page.setViewportSize({ width, height: 740 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    await vi.waitFor(async () => expect(await wide(), `${state} at ${width} px`).toBe(width), patience);
  }
  await page.setViewportSize(before);
}
