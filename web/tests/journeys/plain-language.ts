import { expect } from 'vitest';
import { isAccessible, reflows } from '../harness/accessible.ts';
import { test } from '../harness/desk.ts';
import { choose, press, write } from '../harness/keyboard.ts';

const letter = `Sehr geehrte Frau Muster,

über Ihren Antrag auf Wohngeld können wir noch nicht entscheiden; wichtige Unterlagen fehlen. Die Unterlagen sind bis zum 30. April 2026 bei der Wohngeldstelle einzureichen; andernfalls wird der Antrag abgelehnt.`;

/** A letter in Einfache Sprache: findings while typing, own wording, a lost deadline, a Word file. */
export function plainLanguage(): void {
  test('a letter to Einfache Sprache and to Word, by keyboard alone', async ({ open }) => {
    const page = await open('#/klartext');
    await write(page.getByLabel('Text', { exact: true }), letter);
    await page.getByText(/^Befunde in \d von 3/).waitFor();
    await page.getByRole('img', { name: /^Lesbarkeit LIX \d+/ }).waitFor();
    await isAccessible(page, 'findings in a letter');
    await press(page.getByRole('button', { name: 'Umschreiben' }));

    const sheet = page.getByRole('region', { name: 'Original und Umschreibung' });
    await press(sheet.getByRole('button', { name: 'Annehmen' }).first());
    await page
      .getByText('Alle Zahlen, Fristen, Vorschriften, Namen und Verneinungen sind erhalten.')
      .waitFor();
    const last = sheet.getByRole('listitem').filter({ hasText: 'Die Unterlagen sind bis' }).first();
    await press(last.getByRole('button', { name: 'Satz bearbeiten' }));
    await write(last.getByLabel('Ihre Fassung des Satzes'), 'Bitte schicken Sie uns bald die Unterlagen.');
    await press(last.getByRole('button', { name: 'Übernehmen' }));
    await last.getByText('Fehlt: „30. April 2026“').waitFor();
    await page.getByText('In 1\u00a0Satz fehlen Angaben').waitFor();
    await page.getByText(/^Gespeichert/).waitFor();
    await isAccessible(page, 'a rewriting');
    await reflows(page, 'a rewriting');

    await page.reload();
    await last.getByText('Bitte schicken Sie uns bald die Unterlagen.').waitFor();
    const download = page.waitForEvent('download');
    await press(page.getByRole('button', { name: 'Word' }));
    expect((await download).suggestedFilename()).toMatch(/^über Ihren Antrag .*\.docx$/);

    await choose(page, 'Wie einfach der Text werden soll', 'Leichte Sprache');
    await page.getByText('Entwurf in Leichter Sprache – ungeprüft').waitFor();
    await last.getByText('Bitte schicken Sie uns bald die Unterlagen.').waitFor();
    await page.getByText(/^Gespeichert/).waitFor();
    const other = await open(new URL(page.url()).hash);
    const saving = other.waitForResponse((response) => response.request().method() === 'PUT');
    await other.getByRole('button', { name: 'Annehmen' }).first().click();
    expect((await saving).status()).toBe(200);
    await press(page.getByRole('button', { name: 'Alles geprüft' }));
    await press(page.getByRole('button', { name: 'Meinen Stand behalten' }));
    await page.getByText(/^Gespeichert/).waitFor();
    await press(page.getByRole('link', { name: 'Alle Umschreibungen' }));
    await page.getByRole('link', { name: /über Ihren Antrag auf Wohngeld/ }).waitFor();
  });
}
