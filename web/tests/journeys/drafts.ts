import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { isAccessible, reflows } from '../harness/accessible.ts';
import { test } from '../harness/desk.ts';
import { patience } from '../harness/patience.ts';
import { sampleFile, takeIn } from '../harness/take-in.ts';

const sentence = 'Die Wartezeit beträgt in Musterland 911 Tage.';

const inquiry = `Kleine Anfrage

Drucksache 8/2990

Wir fragen die Landesregierung:

1. Wann nimmt das Kompetenzzentrum Wärme seine Arbeit auf?

2. Wie viele Anträge waren bis zum 31. August 2025 bewilligt?
`;

/** Work on drafts beyond the way from a question to a file. */
export function drafts(): void {
  test('a form is filled in from a dossier, changed, checked, undone, and takes a passage', async ({
    open,
    desk,
  }) => {
    const page = await open();
    await draft(page, desk.server.url, 'Leitungsvorlage');
    await page.getByRole('heading', { name: /^Noch offen: / }).waitFor();
    await isAccessible(page, 'a form filled in');
    await reflows(page, 'a form filled in');
    expect(await page.getByText('belegt', { exact: true }).count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: '«Adressat»' }).click();
    await page.keyboard.type('Herrn Minister');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '«Adressat»' }).waitFor({ state: 'detached' });

    await rewrite(page, sentence);
    const row = page.getByRole('group', { name: `Satz: ${sentence}` });
    await row.getByText(/teilweise belegt|nicht belegt|weicht ab/).waitFor();
    await page.keyboard.press('Control+z');
    await row.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await row.waitFor();

    await page.getByRole('button', { name: 'Textstelle' }).first().click();
    await page.getByLabel('In den Quellen des Entwurfs suchen').fill('Außenstelle in Neuhafen');
    await page.keyboard.press('Enter');
    const passage = page.getByRole('dialog').getByRole('button', { name: /Außenstelle in Neuhafen/ });
    const text = (await passage.first().innerText()).trim();
    await passage.first().click();
    await page.getByText('Die Textstelle ist eingefügt.').waitFor();
    const rows = page.locator('.statement').filter({ hasText: text.slice(0, 30) });
    const before = await rows.count();
    expect(before).toBeGreaterThan(0);
    await rows.last().focus();
    await page.keyboard.press('Delete');
    await vi.waitFor(async () => expect(await rows.count()).toBe(before - 1), patience);
    await page.getByRole('button', { name: '1\u00a0verworfener Satz' }).waitFor();
    await saved(page);
  });

  test('two windows on one draft: both states are shown, and nothing is lost', async ({ open, desk }) => {
    const first = await open();
    await draft(first, desk.server.url, 'Aktenvermerk');
    await first.getByRole('heading', { name: /^1\. / }).waitFor();
    const second = await open(new URL(first.url()).hash);
    await second.getByRole('heading', { name: /^1\. / }).waitFor();

    await rewrite(first, 'So sieht es das erste Fenster.');
    await saved(first);
    const save = await holdSaving(second);
    await second.getByLabel('Anlass').fill('Sitzung der Projektgruppe');
    await rewrite(second, 'So sieht es das zweite Fenster.');
    save();

    const dialog = second.getByRole('dialog', { name: 'Der Entwurf wurde an anderer Stelle geändert' });
    await dialog.getByText('So sieht es das erste Fenster.').waitFor();
    await dialog.getByText('So sieht es das zweite Fenster.').waitFor();
    await isAccessible(second, 'two states of a draft');
    await dialog.getByRole('button', { name: 'Übernehmen' }).click();
    await saved(second);
    await second.getByText('So sieht es das erste Fenster.').waitFor();
    await second.getByText('So sieht es das zweite Fenster.').waitFor();

    await second.getByRole('button', { name: 'Fassungen' }).click();
    await second.getByRole('button', { name: 'Vergleichen' }).first().click();
    await second.getByText('Sitzung der Projektgruppe', { exact: true }).last().waitFor();
    await isAccessible(second, 'versions compared');
  });

  test('a Kleine Anfrage: its questions one by one, kept, and the answer as a draft', async ({
    open,
    desk,
  }) => {
    await fill(desk.server.url);
    const page = await open(`#/entwuerfe?dossier=${encodeURIComponent(dossier)}`);
    await page.getByRole('button', { name: 'Anfrage aufnehmen' }).click();
    await page.getByLabel('oder ihr Text').fill(inquiry);
    await page.getByRole('button', { name: 'Aufnehmen', exact: true }).click();
    const first = page.getByRole('article', { name: 'Frage 1', exact: true });
    await first.getByLabel('Zuständig').fill('Referat 34');
    await first.getByLabel('Zuständig').press('Tab');
    expect(await first.getByLabel('Stand').inputValue()).toBe('assigned');
    await page.getByRole('article', { name: 'Frage 2', exact: true }).waitFor();
    await saved(page);
    await isAccessible(page, 'an inquiry');
    await reflows(page, 'an inquiry');
    await page.reload();
    expect(await first.getByLabel('Zuständig').inputValue()).toBe('Referat 34');
    await page.getByRole('button', { name: 'Antwort zusammenstellen' }).click();
    await page.getByRole('button', { name: 'Ausgeben' }).waitFor();
    await page.getByText('1. Wann nimmt das Kompetenzzentrum Wärme seine Arbeit auf?').first().waitFor();
  });
}

const dossier = 'Wärme';
let filled: Promise<string[]> | undefined;

/** The dossier that the tests of this file draft from, filled once. */
const fill = (url: string) =>
  (filled ??= Promise.all(
    ['03_Vermerk_Mittelabfluss_2025-09-12.docx', '13_Protokoll_Projektgruppe_2025-11-18.md'].map(sampleFile),
  ).then((files) => takeIn(url, dossier, files)));

/** A new draft from the dossier; its address is the page's. */
async function draft(page: Page, url: string, form: string): Promise<void> {
  await fill(url);
  await page.goto(`${url}/#/entwuerfe?dossier=${encodeURIComponent(dossier)}`);
  await page.getByRole('button', { name: new RegExp(`^${form}`) }).click();
  await page.getByText('Ganzes Dossier').click();
  await page
    .getByRole('group', { name: 'Woraus?' })
    .getByLabel('Dossier', { exact: true })
    .selectOption(dossier);
  await page.getByLabel('Auftrag (freiwillig)').fill('Betr.: Wärme vor Ort');
  await page.getByRole('button', { name: 'Entwerfen', exact: true }).click();
}

async function rewrite(page: Page, text: string): Promise<void> {
  await page.locator('.statement .text').first().click();
  await page.getByLabel('Satz bearbeiten').fill(text);
  await page.getByLabel('Satz bearbeiten').press('Enter');
  await page
    .getByRole('group', { name: `Satz: ${text}` })
    .getByText(/von Hand/)
    .waitFor();
}

/** Keeps a page from saving by itself until told, so that what is done meanwhile is one change. */
async function holdSaving(page: Page): Promise<() => void> {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/drafts/*', async (route) => {
    if (route.request().method() === 'PUT') await released;
    await route.continue();
  });
  return release;
}

const saved = (page: Page): Promise<void> => page.getByText(/^Gespeichert \d\d:\d\d$/).waitFor();
