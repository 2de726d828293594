import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { views } from '../src/routing/hash.ts';
import { launch } from './harness/browser.ts';

/**
 * Pictures of every view of a running application, wide, middling and narrow, light and dark, to be looked at:
 * `npm run screenshots [ADDRESS [DOSSIER]]`. With a dossier, the views show what is in it.
 */
const [address = 'http://localhost:3000', dossier = ''] = process.argv.slice(2);
const folder = fileURLToPath(new URL('../../.cache/screenshots/', import.meta.url));

const within = dossier === '' ? '' : `dossier=${encodeURIComponent(dossier)}`;
const states: Record<string, string> = {
  ...Object.fromEntries(views.map((view) => [view, `#/${view}?${within}`])),
  antwort: `#/recherche?${within}&q=${encodeURIComponent('Bis wann sind Anträge zu stellen?')}`,
  'zusammenfassung-ergebnis': `#/zusammenfassen?${within}&aus=dossier&laenge=150-woerter&themen=Kosten`,
};

const patience = { timeout: 8000 };

await mkdir(folder, { recursive: true });
const browser = await launch();
try {
  for (const width of [1440, 1024, 360])
    for (const colorScheme of ['light', 'dark'] as const) {
      const height = width === 360 ? 740 : 900;
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'de-DE' });
      for (const [name, hash] of Object.entries(states)) {
        await page.goto('about:blank');
        await page.goto(`${address}/${hash}`);
        await settled(page);
        await page.screenshot({ path: `${folder}${name}-${width}-${colorScheme}.png` });
      }
      await page.close();
    }
} finally {
  await browser.close();
}
console.log(folder);

/** Nothing is being fetched or written any more; what takes longer is shown at work. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page
    .waitForFunction(() => !document.querySelector('main .working, main [aria-busy="true"]'), null, patience)
    .catch(() => {});
  await page.waitForLoadState('networkidle', patience).catch(() => {});
}
