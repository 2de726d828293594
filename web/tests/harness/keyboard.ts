import type { ElementHandle, Locator, Page } from 'playwright-core';

/** No view has more stops than this. */
const mostStops = 250;

/**
 * Brings the focus to `target` with the Tab key alone.
 *
 * @throws Error when it is not reached: then nobody without a mouse reaches it
 */
export async function tabTo(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  await target.first().waitFor();
  let control = await found(target);
  const way = (await whereIs(control)) === 'behind' ? 'Shift+Tab' : 'Tab';
  for (let stop = 0; stop < mostStops; stop++) {
    const place = await whereIs(control);
    if (place === 'here') return;
    if (place === 'gone') control = await found(target);
    else await keyboard.press(way);
  }
  throw new Error(`The Tab key does not reach ${target.toString()}`);
}

/** Looked for once and not at every stop: finding a control by its role and name goes through the whole page. */
const found = async (target: Locator) => (await target.first().elementHandle()) as ElementHandle<Element>;

/** Where a control is, seen from the one with the focus; gone when the page has put another in its place. */
const whereIs = (control: ElementHandle<Element>): Promise<'here' | 'behind' | 'ahead' | 'gone'> =>
  control.evaluate((node) => {
    if (!node.isConnected) return 'gone';
    const focused = document.activeElement ?? document.body;
    if (node === focused) return 'here';
    const behind = node.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
    return behind && !focused.contains(node) ? 'behind' : 'ahead';
  });

/** Presses a key, Enter unless told, on a control that Tab has reached. */
export async function press(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}

/** Writes into a field that Tab has reached, in place of what stands there. */
export async function write(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  const { keyboard } = target.page();
  await keyboard.press('Control+a');
  await keyboard.insertText(text);
}

/** Chooses in a group of radio buttons: Tab goes to the group, arrows to the choice. */
export async function choose(page: Page, group: string, choice: string): Promise<void> {
  const radios = page.getByRole('group', { name: group, exact: true }).getByRole('radio');
  const wanted = page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: choice });
  await tabTo(radios.and(page.locator(':checked')));
  for (let moves = await radios.count(); moves > 0 && !(await wanted.isChecked()); moves--)
    await page.keyboard.press('ArrowRight');
}

/** Hands files to the button that asks for them. */
export async function handIn(
  button: Locator,
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  const [chooser] = await Promise.all([button.page().waitForEvent('filechooser'), press(button)]);
  await chooser.setFiles(files);
}
