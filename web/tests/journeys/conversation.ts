import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { isAccessible, reflows } from '../harness/accessible.ts';
import { test } from '../harness/desk.ts';
import { material } from '../harness/material.ts';
import { takeIn } from '../harness/take-in.ts';

const dossier = 'Gespräch';
const question = 'Was kostet der Bau der Strecke entlang der Aue?';

const choose = (page: Page, model: string) => page.getByLabel('Geschrieben von').selectOption(model);

async function ask(page: Page, text = question) {
  const field = page.getByRole('textbox', { name: /^(Erste|Nächste) Frage$/ });
  await field.fill(text);
  await field.press('Enter');
}

/** Talking with a language model, and what becomes of it when the model fails. */
export function conversation(): void {
  test('documents are ticked, a question is answered with sources, asked after, changed, and kept', async ({
    open,
    desk,
  }) => {
    await takeIn(
      desk.server.url,
      dossier,
      [material.vermerk, material.protokoll].map(({ name, buffer }) => [name, buffer] as const),
    );
    const page = await open(`#/dokumente?dossier=${dossier}`, { engine: 'skript' });
    await page.getByRole('row').filter({ hasText: 'Radschnellwege' }).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Besprechen' }).click();

    await ask(page, 'Was kostet der Bau der Strecke entlang der Aue insgesamt?');
    const turn = (at: number) =>
      page.getByRole('list', { name: 'Fragen und Antworten' }).locator('> li').nth(at);
    await turn(0).getByText('Formuliert vom Sprachmodell').waitFor();
    await isAccessible(page, 'a conversation');
    await reflows(page, 'a conversation');
    expect(await turn(0).locator('.statement').first().innerText()).toContain('6,4 Millionen');
    await page.getByText('Stützt sich auf 1\u00a0Dokument').waitFor();
    await turn(0)
      .getByRole('button', { name: /^Beleg 1: / })
      .first()
      .click();
    await page.getByRole('complementary', { name: 'Quelle' }).locator('.highlight').first().waitFor();
    await page.keyboard.press('Escape');

    await ask(page, 'Und wer trägt sie?');
    await turn(1).getByText('Formuliert vom Sprachmodell').waitFor();
    await turn(0).getByRole('button', { name: 'Wie ist das entstanden?' }).click();
    await page.getByRole('dialog').getByText('converse, Fassung').waitFor();
    await page.keyboard.press('Escape');

    await turn(0).getByRole('button', { name: 'Frage ändern' }).click();
    await page.getByLabel('Frage ändern').fill('Wann soll die Planung beginnen?');
    await page.getByRole('button', { name: 'Neu fragen' }).click();
    await turn(1).waitFor({ state: 'detached' });
    await turn(0).getByText('Formuliert vom Sprachmodell').waitFor();

    await page.reload();
    expect(await turn(0).locator('.statement').first().innerText()).toContain('Oktober 2025');
    await page.getByRole('button', { name: 'Frühere Fassungen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Zurückholen' }).first().click();
    await turn(1).getByText('Und wer trägt sie?').waitFor();

    await page.getByRole('link', { name: 'Alle Gespräche' }).click();
    await page.getByRole('button', { name: /insgesamt.*entfernen$/ }).click();
    await page.getByRole('button', { name: 'Zurückholen' }).click();
    await page.getByRole('link', { name: /insgesamt/ }).waitFor();
  });

  test('what is being written can be stopped, and stays', async ({ open }) => {
    const page = await open('#/gespraech', { engine: 'skript' });
    await choose(page, 'skript-stalled');
    await ask(page);
    await page.locator('.statement').first().waitFor();
    await page.getByRole('button', { name: 'Anhalten' }).click();
    await page.getByText('Angehalten; die Antwort ist unvollständig.').waitFor();
    expect(await page.locator('.statement').count()).toBeGreaterThan(0);
  });

  test('a model out of reach, a busy one and a broken stream are told, with a way on', async ({ open }) => {
    const page = await open('#/gespraech', { engine: 'skript' });
    await choose(page, 'unerreichbar');
    await ask(page);
    const problem = page.getByRole('alert');
    await problem.getByText('Es kam keine Antwort.').waitFor();
    expect(await problem.innerText()).toMatch(/nicht erreichbar|antwortet nicht/);
    await page.getByRole('link', { name: 'Recherche', exact: true }).last().waitFor();

    await choose(page, 'skript-busy');
    await problem.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await problem.getByText(/ausgelastet/).waitFor();

    await choose(page, 'skript-cut');
    await problem.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await problem.getByText('Die Antwort brach ab.').waitFor();
    expect(await page.locator('.statement').count()).toBeGreaterThan(0);

    await choose(page, 'skript');
    await problem.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await problem.waitFor({ state: 'detached' });
    await page.getByText('Formuliert vom Sprachmodell').waitFor();
  });

  test('where the model fails, research and summaries are made without it, and say so', async ({ open }) => {
    const page = await open('#/recherche', { engine: 'skript' });
    await page.getByLabel('Frage oder Stichwörter').fill(question);
    await choose(page, 'unerreichbar');
    await page.getByRole('button', { name: 'Fragen' }).click();
    const answer = page.getByRole('region', { name: 'Antwort' });
    await answer.getByText('ohne Sprachmodell aus Sätzen der Dokumente').first().waitFor();
    expect(await answer.locator('.statement').first().innerText()).toContain('6,4 Millionen');
    await choose(page, 'skript');
    await answer.getByText('Formuliert vom Sprachmodell').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
  });
}
