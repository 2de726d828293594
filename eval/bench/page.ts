import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../api/config.ts';
import { startServer } from '../../api/server.ts';
import { UsageError, type Suite } from '../report/report.ts';
import { archive } from './page/archive.ts';
import { launchBrowser } from './page/browser.ts';
import { firstLoads } from './page/first-load.ts';
import { scrolling } from './page/scrolling.ts';
import { viewSizes } from './page/sizes.ts';

const documents = 10_000;
const built = new URL('../../web/dist/index.html', import.meta.url);

/** The built application in a real browser: what it weighs, when it is there, and how a long list scrolls. */
export const suite: Suite = {
  name: 'page',
  description:
    `the built page in Chromium: bytes loaded first and by view, first and largest paint, blocking time, ` +
    `frames while a list of ${documents} documents scrolls (--set CHROMIUM where it is not in /usr/bin)`,
  async run({ set }) {
    if (!existsSync(built)) throw new UsageError('The page is not built: npm run build');
    const dataDir = await mkdtemp(join(tmpdir(), 'amtsfeder-page-'));
    const config = readConfig(
      {},
      { AMTSFEDER_DATA: dataDir, AMTSFEDER_PORT: '0', AMTSFEDER_EMBEDDER: 'none' },
    );
    const server = await startServer(config);
    try {
      const { library } = server.services;
      await library.indexDocuments({ user: 'bench', dossiers: 'all' }, 'Ablage', archive(documents));
      await library.idle();
      const browser = await launchBrowser(set[0]);
      try {
        return {
          name: 'page',
          figures: [],
          slices: [
            ...(await viewSizes(browser, server.url)),
            ...(await firstLoads(browser, server.url)),
            ...(await scrolling(browser, server.url)),
          ],
          notes: [
            'bytes as they crossed the wire (Brotli); times from Chromium’s own trace, nothing in the cache, server ' +
              'and browser on this machine',
            `${documents} invented documents in the store; load ${loadavg()[0]!.toFixed(1)}`,
          ],
        };
      } finally {
        await browser.close();
      }
    } finally {
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    }
  },
};
