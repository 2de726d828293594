import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const executable = candidates.find((path) => path !== undefined && existsSync(path));

/** In CI a missing browser is an error; elsewhere the tests are skipped, and say so. */
export const browserMissing = executable === undefined && !process.env['CI'];
if (browserMissing) {
  console.warn('No Chromium found: browser tests are skipped. Install it or set CHROMIUM_PATH.');
}

const screenshots = fileURLToPath(new URL('../../../.cache/browser-tests/', import.meta.url));

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

interface View {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

/**
 * Opens the application in a fresh profile for the running test. A screenshot is left when the test fails, and the
 * test fails when the page logs an error: that is where violations of the content security policy show.
 */
export async function openPage(browser: Browser, url: string, view: View = {}): Promise<Page> {
  const { width = 1440, height = 900, colorScheme = 'light' } = view;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'de-DE' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on('console', (message) => {
    // What the server refuses is shown to the person, and logged by the browser as well.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await leaveScreenshot(page, task.name);
    await context.close();
    expect(errors).toEqual([]);
  });
  await page.goto(url);
  return page;
}

async function leaveScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  const path = `${screenshots}${name.replace(/[^\p{L}\d]+/gu, '-')}.png`;
  await page.screenshot({ path });
  console.error(`Screenshot: ${path}`);
}
