import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserMissing, launch, openPage } from './harness/browser.ts';
import { serve, type TestServer } from './harness/serve.ts';

const letter = `Sehr geehrte Frau Muster,

über Ihren Antrag auf Wohngeld können wir noch nicht entscheiden; wichtige Unterlagen fehlen. Die Unterlagen sind bis zum 30. April 2026 bei der Wohngeldstelle einzureichen; andernfalls wird der Antrag abgelehnt.`;

describe.skipIf(browserMissing)('plain language, in a browser', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launch()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('from typing to a Word file: live findings, own wording, a lost deadline, and nothing lost by a reload', async () => {
    const page = await openPage(browser, `${server.url}/#/klartext`);
    await page.getByLabel('Text', { exact: true }).fill(letter);
    await page.getByText(/^Befunde in \d von 3/).waitFor();
    await page.getByRole('img', { name: /^Lesbarkeit LIX \d+/ }).waitFor();
    await page.getByRole('button', { name: 'Umschreiben' }).click();

    const sheet = page.getByRole('region', { name: 'Original und Umschreibung' });
    await sheet.getByRole('button', { name: 'Annehmen' }).first().click();
    await page
      .getByText('Alle Zahlen, Fristen, Vorschriften, Namen und Verneinungen sind erhalten.')
      .waitFor();

    const last = sheet.getByRole('listitem').filter({ hasText: 'Die Unterlagen sind bis' }).first();
    await last.getByRole('button', { name: 'Satz bearbeiten' }).click();
    await last.getByLabel('Ihre Fassung des Satzes').fill('Bitte schicken Sie uns bald die Unterlagen.');
    await last.getByRole('button', { name: 'Übernehmen' }).click();
    await last.getByText('Fehlt: „30. April 2026“').waitFor();
    await page.getByText('In 1\u00a0Satz fehlen Angaben').waitFor();
    await page.getByText(/^Gespeichert/).waitFor();

    await page.reload();
    await last.getByText('Bitte schicken Sie uns bald die Unterlagen.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Word' }).click();
    expect((await download).suggestedFilename()).toMatch(/^über Ihren Antrag .*\.docx$/);

    await page.getByText('Leichte Sprache', { exact: true }).first().click();
    await page.getByText('Entwurf in Leichter Sprache – ungeprüft').waitFor();
    await last.getByText('Bitte schicken Sie uns bald die Unterlagen.').waitFor();
    await page.getByText(/^Gespeichert/).waitFor();
    const other = await openPage(browser, page.url());
    await other.getByRole('button', { name: 'Annehmen' }).first().click();
    await other.getByText('Wird gespeichert').waitFor();
    await other.getByText(/^Gespeichert/).waitFor();
    await page.getByRole('button', { name: 'Alles geprüft' }).click();
    await page.getByRole('button', { name: 'Meinen Stand behalten' }).click();
    await page.getByText(/^Gespeichert/).waitFor();

    await page.getByRole('link', { name: 'Alle Umschreibungen' }).click();
    await page.getByRole('link', { name: /über Ihren Antrag auf Wohngeld/ }).waitFor();
  });
});
