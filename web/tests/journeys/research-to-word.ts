import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { isAccessible, reflows } from '../harness/accessible.ts';
import { test } from '../harness/desk.ts';
import { handIn, press, tabTo, write } from '../harness/keyboard.ts';
import { material } from '../harness/material.ts';
import { patience } from '../harness/patience.ts';
import { highlightIsVisible } from '../harness/sources.ts';
import { takeIn } from '../harness/take-in.ts';

const dossier = 'Radverkehr';
const sentence = 'Das Land trägt drei Viertel der Kosten.';

/** Four papers, a question, an answer with its place on the page, a draft, a Word file. */
export function researchToWord(): void {
  test('from papers to a question, a draft and a Word file, by keyboard alone', async ({ open, desk }) => {
    const page = await open('#/dokumente');
    await write(page.getByLabel('In das Dossier'), dossier);
    const files = [material.vermerk, material.protokoll, material.broken];
    await handIn(page.getByRole('button', { name: 'Dateien wählen' }), files);
    const upload = page.getByRole('region', { name: `Aufnahme in „${dossier}“` });
    await upload.getByText('2\u00a0Dateien gelesen und 1 nicht aufgenommen').waitFor();
    expect(await upload.getByRole('listitem').filter({ hasText: 'kaputt.pdf' }).innerText()).toMatch(
      /beschädigt|unvollständig|lesen/,
    );
    await isAccessible(page, 'documents taken in');
    await reflows(page, 'documents taken in');
    await press(page.getByRole('link', { name: new RegExp(`^${dossier}`) }).first());

    await press(page.getByRole('link', { name: 'Recherche', exact: true }).first());
    await ask(page, 'Was kostet der Bau der Strecke entlang der Aue?');
    const answer = page.getByRole('region', { name: 'Antwort' });
    expect(await answer.locator('.statement').first().innerText()).toContain('6,4 Millionen');
    await page.reload();
    await answer.locator('.statement').first().waitFor();
    await isAccessible(page, 'an answer');
    await reflows(page, 'an answer');

    await lookAtSource(page);
    await press(answer.getByRole('button', { name: 'Als Entwurf' }));
    await rewrite(page, sentence);
    await page.getByText(/^Gespeichert \d\d:\d\d$/).waitFor();
    await isAccessible(page, 'a draft at work');
    await reflows(page, 'a draft at work');
    await page.reload();
    await page.getByRole('group', { name: `Satz: ${sentence}` }).waitFor();

    await press(page.getByRole('button', { name: 'Ausgeben' }));
    const dialog = page.getByRole('dialog');
    await isAccessible(page, 'the dialog for files');
    const download = page.waitForEvent('download');
    await press(dialog.getByRole('button', { name: 'Ausgeben' }));
    const [id] = await takeIn(desk.server.url, dossier, [
      ['Entwurf.docx', await readFile(await (await download).path())],
    ]);
    const text = await (await fetch(`${desk.server.url}/api/documents/${id}/text`)).text();
    expect(text).toContain(sentence);
  });
}

/** The citation's page with its highlight, a search inside it, the next citation, and back to where the focus was. */
async function lookAtSource(page: Page): Promise<void> {
  const mark = page.getByRole('button', { name: /^Beleg 1: / }).first();
  await press(mark);
  await highlightIsVisible(page, 2);
  await isAccessible(page, 'a page of a source');
  await page.keyboard.press('Control+f');
  const field = page.getByRole('searchbox', { name: 'In dieser Quelle suchen' });
  await field.and(page.locator(':focus')).waitFor();
  await page.keyboard.insertText('Gemeinden');
  await page.getByText('1 von 2').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('2 von 2').waitFor();
  await highlightIsVisible(page, 2);
  await page.keyboard.press('Escape');
  await press(page.getByRole('button', { name: 'Seitenübersicht' }), 'Space');
  await press(page.getByRole('button', { name: 'Zu Seite 1' }));
  const number = page.getByRole('spinbutton', { name: 'Seite' });
  await vi.waitFor(async () => expect(await number.inputValue()).toBe('1'), patience);
  await isAccessible(page, 'the overview of pages');
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', { name: 'Quelle' }).waitFor({ state: 'detached' });
  expect(await mark.evaluate((node) => node === document.activeElement)).toBe(true);
}

async function ask(page: Page, question: string): Promise<void> {
  await write(page.getByLabel('Frage oder Stichwörter'), question);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Antwort' }).locator('.statement').first().waitFor();
}

async function rewrite(page: Page, text: string): Promise<void> {
  const first = page.getByRole('group', { name: /^Satz: / }).first();
  await tabTo(first);
  await page.keyboard.press('Enter');
  await page.getByLabel('Satz bearbeiten').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await page
    .getByRole('group', { name: `Satz: ${text}` })
    .getByText(/von Hand/)
    .waitFor();
}
