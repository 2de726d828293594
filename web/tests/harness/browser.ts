import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const executable = candidates.find((path) => path !== undefined && existsSync(path));

/** In CI a missing browser is an error; elsewhere the tests are skipped, and say so. */
export const browserMissing = executable === undefined && !process.env['CI'];
if (browserMissing) {
  console.warn('No Chromium found: browser tests are skipped. Install it or set CHROMIUM_PATH.');
}

/** Headless, silent on the network: what a browser does on its own would only disturb. */
export function launch(): Promise<Browser> {
  if (executable === undefined) throw new Error('No Chromium found. Install it or set CHROMIUM_PATH.');
  return chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
