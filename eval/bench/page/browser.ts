import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { UsageError } from '../../report/report.ts';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Chromium without a window and without traffic of its own.
 *
 * @throws UsageError where there is none
 */
export function launchBrowser(path: string | undefined): Promise<Browser> {
  const executablePath = path ?? usual.find((candidate) => existsSync(candidate));
  if (!executablePath) throw new UsageError('No Chromium found; say where it is: --set CHROMIUM');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}
