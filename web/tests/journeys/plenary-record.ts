import { isAccessible, reflows } from '../harness/accessible.ts';
import { test } from '../harness/desk.ts';
import { press, write } from '../harness/keyboard.ts';
import { highlightIsVisible } from '../harness/sources.ts';
import { sampleFile, takeIn } from '../harness/take-in.ts';

const dossier = 'Plenum';

/** What was said in parliament, down to the line of the printed record, and on to a draft. */
export function plenaryRecord(): void {
  test('a search through the plenary record, to the printed page and the whole speech, by keyboard alone', async ({
    open,
    desk,
  }) => {
    await takeIn(desk.server.url, dossier, [await sampleFile('06_Plenarprotokoll_8-61_Auszug.pdf')]);
    const page = await open(`#/parlament?dossier=${dossier}`);
    await write(page.getByLabel('Wörter im Plenarprotokoll'), 'Wärmeplanung');
    await page.keyboard.press('Enter');
    const hits = page.getByRole('region', { name: 'Fundstellen' });
    const hit = hits
      .getByRole('listitem')
      .filter({ has: page.locator('mark') })
      .first();
    await hit.waitFor();
    await isAccessible(page, 'speeches found');
    await reflows(page, 'speeches found');

    const speaker = await hit.getByRole('heading').innerText();
    await press(hit.getByRole('button', { name: /S\.\s*\d+/ }).first());
    await page.getByRole('complementary', { name: 'Quelle' }).locator('.highlight.shown').first().waitFor();
    await highlightIsVisible(page, 1);
    await page.keyboard.press('Escape');

    await press(hit.getByRole('link', { name: 'Rede lesen' }));
    await page
      .locator('main h1')
      .filter({ hasText: speaker.split('\n')[0]!.trim() })
      .waitFor();
    await isAccessible(page, 'a speech');
    await reflows(page, 'a speech');
  });
}
