import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { browserMissing, launch, openPage } from './harness/browser.ts';
import { serve, type TestServer } from './harness/serve.ts';

const sample = fileURLToPath(new URL('../../api/sample/', import.meta.url));
const sources = ['03_Vermerk_Mittelabfluss_2025-09-12.docx', '13_Protokoll_Projektgruppe_2025-11-18.md'];
const sentence = 'Die Wartezeit beträgt in Musterland 911 Tage.';

const inquiry = `Kleine Anfrage

Drucksache 8/2990

Wir fragen die Landesregierung:

1. Wann nimmt das Kompetenzzentrum Wärme seine Arbeit auf?

2. Wie viele Anträge waren bis zum 31. August 2025 bewilligt?
`;

describe.skipIf(browserMissing)('drafts, in a browser', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launch()]);
    await takeIn(
      await Promise.all(sources.map(async (name) => [name, await readFile(sample + name)] as const)),
    );
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = (hash = '#/entwuerfe', view = {}) => openPage(browser, `${server.url}/${hash}`, view);

  /** Takes files into a dossier and returns the ids of their documents. */
  async function takeIn(files: (readonly [name: string, content: Uint8Array])[]): Promise<string[]> {
    const form = new FormData();
    form.append('dossier', 'Wärme');
    for (const [name, content] of files) form.append('file', new File([new Uint8Array(content)], name));
    const job = (await (
      await fetch(`${server.url}/api/documents`, { method: 'POST', body: form })
    ).json()) as {
      id: string;
    };
    const jobState = async () =>
      (await (await fetch(`${server.url}/api/jobs/${job.id}`)).json()) as {
        status: string;
        files: { documentId: string }[];
      };
    await vi.waitFor(async () => expect((await jobState()).status).toBe('done'), { timeout: 30_000 });
    return (await jobState()).files.map(({ documentId }) => documentId);
  }

  test('from a dossier to Word: filled in, changed, checked, kept, exported', async () => {
    const page = await open();
    await draft(page, 'Leitungsvorlage');
    await page.getByRole('heading', { name: /^Noch offen: / }).waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await page.getByText('belegt', { exact: true }).count()).toBeGreaterThan(3);

    await page.getByRole('button', { name: '«Adressat»' }).click();
    await page.keyboard.type('Herrn Minister');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '«Adressat»' }).waitFor({ state: 'detached' });

    await rewrite(page, sentence);
    await page
      .getByRole('group', { name: `Satz: ${sentence}` })
      .getByText(/teilweise belegt|nicht belegt|weicht ab/)
      .waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('group', { name: `Satz: ${sentence}` }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await saved(page);
    await page.reload();
    await page.getByRole('group', { name: `Satz: ${sentence}` }).waitFor();
    expect(await page.getByLabel('Adressat').inputValue()).toBe('Herrn Minister');

    await page.getByRole('button', { name: 'Ausgeben' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Ausgeben' }).click();
    const file = await (await download).path();
    expect((await download).suggestedFilename()).toMatch(/^Leitungsvorlage.*\.docx$/);
    const [id] = await takeIn([['Leitungsvorlage.docx', await readFile(file)]]);
    const { blocks } = (await (await fetch(`${server.url}/api/documents/${id}/text`)).json()) as {
      blocks: { kind: string; text: string }[];
    };
    const texts = blocks.map(({ text }) => text).join('\n');
    expect(texts).toContain('Herrn Minister');
    expect(texts).toContain(sentence);
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toContain('1. Votum');
    expect(blocks.filter(({ kind }) => kind === 'footnote').length).toBeGreaterThan(3);
  });

  test('two windows on one draft: both states are shown, and nothing is lost', async () => {
    const first = await open();
    await draft(first, 'Aktenvermerk');
    const second = await open(new URL(first.url()).hash);
    await second.getByRole('heading', { name: /^1\. / }).waitFor();

    await rewrite(first, 'So sieht es das erste Fenster.');
    await saved(first);
    await second.getByLabel('Anlass').fill('Sitzung der Projektgruppe');
    await rewrite(second, 'So sieht es das zweite Fenster.');

    const dialog = second.getByRole('dialog', { name: 'Der Entwurf wurde an anderer Stelle geändert' });
    await dialog.getByText('So sieht es das erste Fenster.').waitFor();
    await dialog.getByText('So sieht es das zweite Fenster.').waitFor();
    await dialog.getByRole('button', { name: 'Übernehmen' }).click();
    await saved(second);
    await second.getByText('So sieht es das erste Fenster.').waitFor();
    await second.getByText('So sieht es das zweite Fenster.').waitFor();

    await second.getByRole('button', { name: 'Fassungen' }).click();
    await second.getByRole('button', { name: 'Vergleichen' }).first().click();
    await second.getByText('Sitzung der Projektgruppe', { exact: true }).last().waitFor();
  });

  test('a part takes a passage of the sources, and gives up a sentence', async () => {
    const page = await open();
    await draft(page, 'Aktenvermerk');
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
    await expect.poll(() => rows.count()).toBe(before - 1);
    await page.getByRole('button', { name: '1\u00a0verworfener Satz' }).waitFor();
    await saved(page);
  });

  test('a Kleine Anfrage: its questions one by one, kept, and the answer as a draft', async () => {
    const page = await open('#/entwuerfe?dossier=W%C3%A4rme');
    await page.getByRole('button', { name: 'Anfrage aufnehmen' }).click();
    await page.getByLabel('oder ihr Text').fill(inquiry);
    await page.getByRole('button', { name: 'Aufnehmen', exact: true }).click();
    const first = page.getByRole('article', { name: 'Frage 1', exact: true });
    await first.getByLabel('Zuständig').fill('Referat 34');
    await first.getByLabel('Zuständig').press('Tab');
    expect(await first.getByLabel('Stand').inputValue()).toBe('assigned');
    await page.getByRole('article', { name: 'Frage 2', exact: true }).waitFor();
    await saved(page);
    await page.reload();
    expect(await first.getByLabel('Zuständig').inputValue()).toBe('Referat 34');
    await page.getByRole('button', { name: 'Antwort zusammenstellen' }).click();
    await page.getByRole('button', { name: 'Ausgeben' }).waitFor();
    await page.getByText('1. Wann nimmt das Kompetenzzentrum Wärme seine Arbeit auf?').first().waitFor();
  });
});

/** A new draft from the dossier; its address is the page's. */
async function draft(page: Page, form: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${form}`) }).click();
  await page.getByText('Ganzes Dossier').click();
  await page
    .getByRole('group', { name: 'Woraus?' })
    .getByLabel('Dossier', { exact: true })
    .selectOption('Wärme');
  await page.getByLabel('Auftrag (freiwillig)').fill('Betr.: Wärme vor Ort');
  await page.getByRole('button', { name: 'Entwerfen', exact: true }).click();
  await page.getByRole('heading', { name: /^1\. / }).waitFor();
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

const saved = (page: Page): Promise<void> => page.getByText(/^Gespeichert \d\d:\d\d$/).waitFor();
