import { expect } from 'vitest';
import { isAccessible, reflows } from '../harness/accessible.ts';
import { test } from '../harness/desk.ts';
import { choose, press, tabTo, write } from '../harness/keyboard.ts';
import { longReport } from '../harness/material.ts';
import { takeIn } from '../harness/take-in.ts';

const dossier = 'Bericht';

/** A long report, summed up to a length and by topics. */
export function longSummary(): void {
  test('a long report to so many words on two topics, by keyboard alone', async ({ open, desk }) => {
    await takeIn(desk.server.url, dossier, [['Jahresbericht.md', new TextEncoder().encode(longReport)]]);
    const page = await open(`#/zusammenfassen?dossier=${dossier}`);
    await choose(page, 'Woraus', 'Dokumente');
    await press(page.getByRole('checkbox', { name: /^Bericht über den Radverkehr/ }), 'Space');
    await write(page.getByLabel('Länge', { exact: true }), '120');
    for (const topic of ['Kosten', 'Fristen']) {
      await write(page.getByLabel(/^Schwerpunkte/), topic);
      await page.keyboard.press('Enter');
    }
    await isAccessible(page, 'an order for a summary');
    await press(page.getByRole('button', { name: 'Zusammenfassen' }));
    const result = page.getByRole('region', { name: 'Zusammenfassung' });
    await result.getByText('Was gelesen wurde').first().waitFor();
    const words = Number(/(\d+)\s+Wörter, gewünscht 120/.exec(await result.innerText())?.[1]);
    expect(words).toBeGreaterThanOrEqual(108);
    expect(words).toBeLessThanOrEqual(132);
    for (const topic of ['Kosten', 'Fristen']) await result.getByRole('heading', { name: topic }).waitFor();
    for (const statement of await result.locator('.statement').all())
      expect(await statement.getByRole('button').count()).toBeGreaterThan(0);
    await isAccessible(page, 'a summary');
    await reflows(page, 'a summary');

    await press(result.getByRole('button', { name: /^Beleg 1: / }).first());
    const source = page.getByRole('complementary', { name: 'Quelle' });
    await source.locator('mark').first().waitFor();
    await press(source.getByRole('button', { name: 'Nächste Fundstelle' }));
    await source.getByText(/^Fundstelle 2 von /).waitFor();
    await press(source.getByRole('button', { name: 'Daneben behalten' }), 'Space');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('complementary', { name: 'Behaltene Quelle' }).waitFor();
    await isAccessible(page, 'two sources');
    await tabTo(source.getByRole('button', { name: 'Quelle schließen' }));
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Behaltene Quelle' }).waitFor({ state: 'detached' });
  });
}
