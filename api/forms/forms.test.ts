import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aspectNames } from '../tasks/draft/aspects.ts';
import { openForms } from './forms.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forms-'));
});
afterAll(() => rm(folder, { recursive: true }));

const own = (id: string, title: string) =>
  `---\nkennung: ${id}\ntitel: ${title}\nzweck: Probe.\n---\n\n# Teile\n\n## Text\n\n- Inhalt: Alles.\n- Sucht: Sachstand\n`;

test('twelve forms are shipped, and every part says what belongs in it', async () => {
  const { forms, broken } = await (await openForms(join(folder, 'nowhere'), aspectNames)).all();
  expect(broken).toEqual([]);
  expect(forms.map(({ id }) => id).sort()).toEqual([
    'aktenvermerk',
    'antwort-kleine-anfrage',
    'buergerschreiben',
    'e-mail',
    'fliesstext',
    'kabinettsvorlagen-vermerk',
    'kabinettvorlage',
    'leitungsvorlage',
    'pressemitteilung',
    'rede',
    'sprechzettel',
    'vorblatt',
  ]);
  for (const { parts } of forms) {
    expect(parts.some(({ required }) => required)).toBe(true);
    for (const part of parts)
      expect([part.content, part.seeks.length > 0]).toEqual([expect.stringMatching(/\S/), true]);
  }
});

test('a house adds forms and changes shipped ones; a broken file is shown and leaves the shipped one in force', async () => {
  const forms = await openForms(folder, aspectNames);
  await writeFile(join(folder, 'lage.md'), own('lagebild', 'Lagebild'));
  await writeFile(join(folder, 'rede.md'), own('rede', 'Rede unseres Hauses'));
  await writeFile(
    join(folder, 'vermerk.md'),
    own('aktenvermerk', 'Kaputt').replace('Sucht: Sachstand', 'Sucht: Wetter'),
  );
  const { broken } = await forms.all();
  expect(await forms.byId('lagebild')).toMatchObject({ title: 'Lagebild', house: true });
  expect(await forms.byId('rede')).toMatchObject({ title: 'Rede unseres Hauses', house: true });
  expect(await forms.byId('aktenvermerk')).toMatchObject({ title: 'Aktenvermerk', house: false });
  expect(broken).toMatchObject([
    { file: 'vermerk.md', line: 12, message: expect.stringContaining('„Wetter“') },
  ]);
});
