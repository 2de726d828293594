import { expect } from 'vitest';
import { isAccessible, reflows } from '../harness/accessible.ts';
import { test } from '../harness/desk.ts';
import { press, write } from '../harness/keyboard.ts';
import { material } from '../harness/material.ts';
import { highlightIsVisible } from '../harness/sources.ts';
import { takeIn } from '../harness/take-in.ts';

const dossier = 'Aue';
const text =
  'Der Bau der Strecke entlang der Aue kostet 8,4 Millionen Euro. Der Kreis übernimmt die Beleuchtung der Unterführung.';

/** A pasted text, compared sentence by sentence, down to the place on the page that says otherwise. */
export function checkText(): void {
  test('a pasted text is checked, and a wrong value leads to the right one, by keyboard alone', async ({
    open,
    desk,
  }) => {
    const files = [material.vermerk, material.protokoll];
    await takeIn(
      desk.server.url,
      dossier,
      files.map(({ name, buffer }) => [name, buffer] as const),
    );
    const page = await open(`#/pruefen?dossier=${dossier}`);
    await write(page.getByLabel('Text', { exact: true }), text);
    await press(page.getByRole('button', { name: 'Prüfen', exact: true }));
    const result = page.getByRole('region', { name: 'Ergebnis der Prüfung' });
    await result.getByRole('heading', { name: '1 von 2 Sätzen belegt' }).waitFor();
    const sentence = result.getByRole('listitem').filter({ hasText: 'weicht ab' }).first();
    const marked = (await sentence.locator('mark').allInnerTexts()).map((mark) => mark.replace(/\s+/g, ' '));
    expect(marked).toEqual(['8,4 Millionen Euro', '6,4 Millionen Euro']);
    await isAccessible(page, 'a check');
    await reflows(page, 'a check');
    await press(sentence.getByRole('button').first());
    await highlightIsVisible(page, 2);
  });
}
