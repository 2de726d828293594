import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { readCatalogue } from './catalogue.ts';
import { messagesOf } from './messages.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));
const { english, unchanged } = readCatalogue();
const valuesIn = (text: string) => (text.match(/\{\d+\}/g) ?? []).toSorted();
const messages = new Map<string, string>();

beforeAll(async () => {
  const names = await readdir(src, { recursive: true });
  for (const name of names.filter((file) => /(?<!\.test)\.ts$|\.svelte$/.test(file))) {
    const known = (key: string) => key in english;
    const source = await readFile(join(src, name), 'utf8');
    for (const { key } of messagesOf(source, { script: name.endsWith('.ts'), known }))
      messages.set(key, name);
  }
});

test('every message of the interface has its English', () => {
  const missing = [...messages].filter(([key]) => !(key in english) && !unchanged.has(key));
  expect(missing).toEqual([]);
});

test('the catalogue holds nothing that the interface no longer says', () => {
  expect([...Object.keys(english), ...unchanged].filter((key) => !messages.has(key))).toEqual([]);
});

test('no value is lost or made up', () => {
  for (const [german, text] of Object.entries(english))
    expect(valuesIn(text), german).toEqual(valuesIn(german));
});
