import { expect } from 'vitest';
import { isAccessible, reflows } from '../harness/accessible.ts';
import { test } from '../harness/desk.ts';
import { press, write } from '../harness/keyboard.ts';

const before = [
  '§ 1 Zuständigkeit',
  'Die Stelle kann Nachweise verlangen.',
  '§ 2 Frist',
  'Der Antrag ist innerhalb von zwei Wochen zu stellen.',
];
const after = [
  '§ 1 Zuständigkeit',
  'Die Stelle soll Nachweise verlangen.',
  '§ 2 Begriffe',
  'Ein Weg ist, was nur dem Radverkehr dient.',
  '§ 3 Frist',
  'Der Antrag ist innerhalb von vier Wochen zu stellen.',
];

/** Two pasted versions, from the choice to the change. */
export function compareVersions(): void {
  test('two versions are laid side by side, and keys lead from change to change', async ({ open }) => {
    const page = await open('#/vergleichen');
    for (const [name, text] of [
      ['Bisherige Fassung', before],
      ['Neue Fassung', after],
    ] as const) {
      const version = page.getByRole('group', { name });
      await version.getByText('Text', { exact: true }).click();
      await write(version.getByRole('textbox'), text.join('\n\n'));
    }
    await press(page.getByRole('button', { name: 'Vergleichen', exact: true }));
    await page.getByRole('heading', { name: 'Auf einen Blick' }).waitFor();
    const changed = page.getByRole('article', { name: 'Geändert', exact: true });
    expect(await changed.first().locator('del').allInnerTexts()).toEqual(['kann']);
    expect(await changed.first().locator('ins').allInnerTexts()).toEqual(['soll']);
    expect(await page.getByRole('article', { name: 'Neu gezählt' }).count()).toBe(1);
    await isAccessible(page, 'a comparison');
    await reflows(page, 'a comparison');
    await page.locator('h1').click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const focused = page.locator('article:focus');
    expect(await focused.getAttribute('aria-label')).toBe('Neu');
  });
}
