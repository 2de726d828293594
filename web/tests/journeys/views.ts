import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { views } from '../../src/routing/hash.ts';
import { isAccessible, reflows } from '../harness/accessible.ts';
import { test } from '../harness/desk.ts';
import { patience } from '../harness/patience.ts';

/** What holds for every view, whatever is on it. */
export function everyView(): void {
  test('every view is accessible in light and dark, reflows, and shows where the focus is', async ({
    open,
  }) => {
    const page = await open('', { engine: 'skript' });
    for (const view of views) {
      await goTo(page, view);
      await isAccessible(page, view);
      await reflows(page, view);
      expect(await hiddenStops(page), view).toEqual([]);
    }
  });

  test('going to another view begins at its top, with the focus', async ({ open }) => {
    const page = await open('#/dokumente');
    await page.getByRole('link', { name: 'Prüfen', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Prüfen' }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await vi.waitFor(async () => expect(await focused()).toBe('inhalt'), patience);
    expect(await page.title()).toBe('Prüfen – Amtsfeder');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('a search for commands and a list of keys are at hand everywhere', async ({ open }) => {
    const page = await open('#/pruefen');
    await page.getByRole('heading', { level: 1, name: 'Prüfen' }).waitFor();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await isAccessible(page, 'the list of keys');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await dialog.getByRole('combobox').fill('Zusammenfassen');
    await dialog.getByRole('option').first().waitFor();
    await isAccessible(page, 'the search for commands');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zusammenfassen' }).waitFor();
  });

  test('on a narrow screen every place can be reached', async ({ open }) => {
    const page = await open('#/status', { width: 360, height: 740, colorScheme: 'dark', engine: 'skript' });
    await page.getByRole('heading', { name: 'skript (Standard)' }).waitFor();
    await page.getByRole('article').filter({ hasText: 'unerreichbar' }).getByText('Was zu tun ist').waitFor();
    await isAccessible(page, 'models on a narrow screen');
    await page.getByRole('button', { name: /^(Mehr|Status)$/ }).click();
    await isAccessible(page, 'the sheet with more places');
    await page.getByRole('link', { name: 'Zusammenfassen' }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Zusammenfassen' }).waitFor();
  });
}

async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/${view}`);
  await page
    .locator(`nav a[aria-current="page"][href^="#/${view}"]`)
    .or(page.locator('main h1'))
    .first()
    .waitFor();
  await page.locator('main h1').waitFor();
}

/** Stops of the Tab key in the view at which nothing shows the focus, or that lie out of sight. */
async function hiddenStops(page: Page): Promise<string[]> {
  await page.evaluate(() => document.getElementById('inhalt')?.focus());
  const hidden = new Set<string>();
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    const told = await page.evaluate(lookAtFocus);
    if (told === 'outside') break;
    if (told) hidden.add(told);
  }
  return [...hidden];
}

/** Null where the focused control can be seen to be it; its markup otherwise. Runs in the page. */
function lookAtFocus(): string | null {
  const node = document.activeElement;
  if (!node?.closest('main')) return 'outside';
  const shows = (element: Element | null): boolean => {
    if (!element || element.tagName === 'MAIN') return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || shows(element.parentElement);
  };
  const box = (node.closest('label') ?? node).getBoundingClientRect();
  const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return shows(node) && inSight ? null : node.outerHTML.slice(0, 160);
}
