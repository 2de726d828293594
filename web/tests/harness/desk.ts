import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, test as base, type TestContext } from 'vitest';
import { launch } from './browser.ts';
import { type ScriptedModels, startScriptedModels } from './scripted-model.ts';
import { serve, type TestServer } from './serve.ts';

/** What all journeys share: the application, its language models, and a browser. */
interface Desk {
  server: TestServer;
  browser: Browser;
}

interface View {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** Who writes: a model of the scripted server, or nobody but the documents. */
  engine?: string;
}

/** Opens an address of the application, `#/…`, in a fresh profile. */
export type Open = (hash?: string, view?: View) => Promise<Page>;

/**
 * A test in the browser. Server, models and browser are started once for the file; every page has a profile of its
 * own. A failing test leaves a screenshot and a trace (`npx playwright-core show-trace FILE`) of each of its pages.
 */
export const test = base.extend<{ desk: Desk; open: Open }>({
  desk: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const [models, browser] = await Promise.all([startModels(), launch()]);
      const server = await serve(models.settings);
      await use({ server, browser });
      await Promise.all([browser.close(), server.close()]);
      await models.close();
    },
    { scope: 'file' },
  ],
  open: async ({ desk, task, onTestFinished }, use) => {
    await use((hash = '', view = {}) => openPage(desk, hash, view, { task, onTestFinished }));
  },
});

const startModels = (): Promise<ScriptedModels> => startScriptedModels(['busy', 'cut', 'stalled']);

const left = fileURLToPath(new URL('../../../.cache/browser-tests/', import.meta.url));

/** The test fails when the page logs an error: that is where violations of the content security policy show. */
async function openPage(
  { browser, server }: Desk,
  hash: string,
  { width = 1440, height = 900, colorScheme = 'light', engine = 'extractive' }: View,
  { task, onTestFinished }: Pick<TestContext, 'task' | 'onTestFinished'>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'de-DE' });
  await context.tracing.start({ snapshots: true });
  await context.addInitScript((name) => localStorage.setItem('amtsfeder-engine', name), engine);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const errors: string[] = [];
  page.on('console', (message) => {
    // What the server refuses is shown to the person, and logged by the browser as well.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  onTestFinished(async () => {
    if (task.result?.state === 'fail') await leaveEvidence(context, page, task.name);
    await context.close();
    expect(errors).toEqual([]);
  });
  await page.goto(`${server.url}/${hash}`);
  return page;
}

let pagesLeft = 0;

async function leaveEvidence(context: BrowserContext, page: Page, name: string): Promise<void> {
  await mkdir(left, { recursive: true });
  const path = `${left}${name.replace(/[^\p{L}\d]+/gu, '-')}-${++pagesLeft}`;
  await page.screenshot({ path: `${path}.png` });
  await context.tracing.stop({ path: `${path}.zip` });
  console.error(`Screenshot and trace: ${path}.png, ${path}.zip`);
}
