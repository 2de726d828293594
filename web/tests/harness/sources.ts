import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { patience } from './patience.ts';

/** The highlight stands on its page, inside what can be seen, and the page is drawn. */
export async function highlightIsVisible(page: Page, number: number): Promise<void> {
  const sheet = page.locator(`[data-page="${number}"]`);
  await sheet.locator('.highlight.shown').first().waitFor();
  const marked = `[data-page="${number}"] .highlight.shown`;
  await vi.waitFor(async () => expect(await page.evaluate(isInView, marked)).toBe(true), patience);
  await sheet.locator('.text span').first().waitFor({ state: 'attached' });
}

function isInView(selector: string): boolean {
  const node = document.querySelector(selector);
  const scroller = node?.closest('.scroller');
  if (!node || !scroller) return false;
  const [inner, outer] = [node.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return inner.height > 0 && inner.top >= outer.top && inner.bottom <= outer.bottom;
}
