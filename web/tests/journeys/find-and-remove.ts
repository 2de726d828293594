import { expect } from 'vitest';
import { isAccessible } from '../harness/accessible.ts';
import { test } from '../harness/desk.ts';
import { material } from '../harness/material.ts';
import { highlightIsVisible } from '../harness/sources.ts';
import { takeIn } from '../harness/take-in.ts';

const dossier = 'Fundstellen';

/** What is found, what is not, and what is no longer there. */
export function findAndRemove(): void {
  test('a search leads to the page, a question beyond the documents is refused, a removed document is gone', async ({
    open,
    desk,
  }) => {
    const files = [material.vermerk, material.protokoll];
    await takeIn(
      desk.server.url,
      dossier,
      files.map(({ name, buffer }) => [name, buffer] as const),
    );
    const page = await open(`#/recherche?dossier=${dossier}`);
    const field = page.getByLabel('Frage oder Stichwörter');
    await field.fill('Kosten Strecken Aue');
    await field.press('Enter');
    const hit = page.getByRole('listitem').filter({ hasText: '6,4 Millionen' }).first();
    await hit.waitFor();
    expect(await hit.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['Strecke', 'Aue']));
    await isAccessible(page, 'hits');
    await hit.getByRole('button').first().click();
    await highlightIsVisible(page, 2);
    await page.reload();
    await highlightIsVisible(page, 2);
    await page.keyboard.press('Escape');

    await field.fill('Wie hoch ist die Vergnügungssteuer für Karussells?');
    await field.press('Enter');
    const answer = page.getByRole('region', { name: 'Antwort' });
    await answer.getByRole('heading', { name: /enthalten die Dokumente nichts/ }).waitFor();
    expect(await answer.locator('.statement').count()).toBe(0);
    await isAccessible(page, 'a refusal');

    await page.goto(`${desk.server.url}/#/dokumente?dossier=${dossier}`);
    const remove = page.getByRole('button', { name: /„Protokoll der Besprechung.*“ entfernen/ });
    await remove.click();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await remove.click();
    await page
      .getByText(/ist entfernt/)
      .first()
      .waitFor();
    await page.goto(`${desk.server.url}/#/recherche?dossier=${dossier}&q=Beleuchtung&modus=fundstellen`);
    await page.getByText('Keine Textstelle enthält diese Wörter.').waitFor();
  });
}
