import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserMissing, launch, openPage } from './harness/browser.ts';
import { material } from './harness/material.ts';
import { serve, type TestServer } from './harness/serve.ts';

describe.skipIf(browserMissing)('the page, in a browser', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launch()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = (hash = '', view = {}) => openPage(browser, `${server.url}/${hash}`, view);

  test('files are taken in, with progress and with the reason where one fails', async () => {
    const page = await open();
    await page.getByRole('heading', { name: 'Legen Sie die ersten Dokumente auf den Tisch' }).waitFor();
    await page.getByLabel('In das Dossier').fill('Radverkehr');
    await page
      .locator('input[type="file"][multiple]')
      .setInputFiles([material.vermerk, material.protokoll, material.broken]);
    const upload = page.getByRole('region', { name: 'Aufnahme in „Radverkehr“' });
    await upload.getByText('2\u00a0Dateien gelesen und 1 nicht aufgenommen').waitFor();
    expect(await upload.getByRole('listitem').filter({ hasText: 'kaputt.pdf' }).innerText()).toMatch(
      /beschädigt|unvollständig|lesen/,
    );
    await page.getByRole('button', { name: 'Vermerk zum Ausbau der Radschnellwege', exact: true }).waitFor();
    await page.getByRole('link', { name: /^Radverkehr/ }).waitFor();
  });

  test('a search finds compounds and inflections, and leads to the highlighted place on the page', async () => {
    const page = await open('#/recherche');
    await page.getByLabel('Frage oder Stichwörter').fill('Kosten Strecken Aue');
    await page.getByRole('button', { name: 'Suchen' }).click();
    const hit = page.getByRole('listitem').filter({ hasText: '6,4 Millionen' });
    await hit.waitFor();
    expect(await hit.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['Strecke', 'Aue']));
    await hit.getByRole('button').click();
    await highlightIsVisible(page, 2);
    await page.reload();
    await highlightIsVisible(page, 2);
    await page.keyboard.press('Escape');
    await page.getByRole('complementary', { name: 'Quelle' }).waitFor({ state: 'detached' });
  });

  test('a question is answered with citations that open as marked text', async () => {
    const page = await open('#/recherche');
    await page.getByLabel('Frage oder Stichwörter').fill('Wer übernimmt die Beleuchtung der Unterführung?');
    await page.getByRole('button', { name: 'Fragen' }).click();
    const statement = page.locator('.statement').filter({ hasText: 'Beleuchtung' });
    await statement.first().waitFor();
    await page
      .getByRole('button', { name: /^Beleg 1: / })
      .first()
      .click();
    const source = page.getByRole('complementary', { name: 'Quelle' });
    expect(await source.locator('mark').first().innerText()).toContain('Beleuchtung');
  });

  test('a question the documents do not answer is refused, with what is missing', async () => {
    const page = await open('#/recherche');
    await page
      .getByLabel('Frage oder Stichwörter')
      .fill('Wie hoch ist die Vergnügungssteuer für Karussells?');
    await page.getByRole('button', { name: 'Fragen' }).click();
    const answer = page.getByRole('region', { name: 'Antwort' });
    await answer.getByRole('heading', { name: /enthalten die Dokumente nichts/ }).waitFor();
    expect(await answer.locator('.statement').count()).toBe(0);
  });

  test('a summary keeps its length, cites every sentence and says what was read', async () => {
    const page = await open('#/zusammenfassen');
    await page.getByRole('checkbox', { name: /Vermerk zum Ausbau/ }).check();
    await page.getByLabel('Länge', { exact: true }).fill('60');
    await page.getByLabel('Schwerpunkte').fill('Kosten');
    await page.getByLabel('Schwerpunkte').press('Enter');
    await page.getByRole('button', { name: 'Zusammenfassen' }).click();
    const result = page.getByRole('region', { name: 'Zusammenfassung' });
    await result.getByText('Was gelesen wurde').first().waitFor();
    const words = Number(/(\d+)\s+Wörter, gewünscht 60/.exec(await result.innerText())?.[1]);
    expect(words).toBeGreaterThanOrEqual(54);
    expect(words).toBeLessThanOrEqual(66);
    const statements = await result.locator('.statement').all();
    for (const statement of statements)
      expect(await statement.getByRole('button').count()).toBeGreaterThan(0);
    await result.getByRole('heading', { name: 'Kosten' }).waitFor();
  });

  test('a text is checked sentence by sentence, and a wrong value leads to the right one on its page', async () => {
    const page = await open('#/pruefen');
    await page
      .getByLabel('Text', { exact: true })
      .fill(
        'Der Bau der Strecke entlang der Aue kostet 8,4 Millionen Euro. Der Kreis übernimmt die Beleuchtung der Unterführung.',
      );
    await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
    const result = page.getByRole('region', { name: 'Ergebnis der Prüfung' });
    await result.getByRole('heading', { name: '1 von 2 Sätzen belegt' }).waitFor();
    const sentence = result.getByRole('listitem').filter({ hasText: 'weicht ab' }).first();
    const marked = (await sentence.locator('mark').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(marked).toEqual(['8,4 Millionen Euro', '6,4 Millionen Euro']);
    await sentence.getByRole('button').click();
    await highlightIsVisible(page, 2);
  });

  test('nothing is cut off on a narrow screen, in the dark', async () => {
    const page = await open('', { width: 360, height: 740, colorScheme: 'dark' });
    for (const hash of ['#/dokumente', '#/recherche?q=Kosten', '#/zusammenfassen', '#/pruefen']) {
      await page.goto(`${server.url}/${hash}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });

  test('a document is removed after a question, and found nowhere afterwards', async () => {
    const page = await open();
    await page.getByRole('button', { name: /„Protokoll der Besprechung.*“ entfernen/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
    await page.getByText(/ist entfernt/).waitFor();
    await page.goto(`${server.url}/#/recherche?q=Beleuchtung&modus=fundstellen`);
    await page.getByText('Keine Textstelle enthält diese Wörter.').waitFor();
  });
});

/** The highlight stands on its page, inside what can be seen, and the page is drawn. */
async function highlightIsVisible(page: Page, number: number): Promise<void> {
  const sheet = page.locator(`[data-page="${number}"]`);
  const highlight = sheet.locator('.highlight').first();
  await highlight.waitFor();
  await expect.poll(() => page.evaluate(isInView, `[data-page="${number}"] .highlight`)).toBe(true);
  await expect.poll(() => sheet.locator('.text span').count()).toBeGreaterThan(0);
}

function isInView(selector: string): boolean {
  const node = document.querySelector(selector);
  const scroller = node?.closest('.scroller');
  if (!node || !scroller) return false;
  const [inner, outer] = [node.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return inner.height > 0 && inner.top >= outer.top && inner.bottom <= outer.bottom;
}
