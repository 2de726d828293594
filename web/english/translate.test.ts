import { expect, test } from 'vitest';
import { type Catalogue, translate } from './translate.ts';

const catalogue: Catalogue = {
  Entwürfe: 'Drafts',
  'Noch {0} von {1}': '{1}, of which {0} are left',
  'Wirklich „{0}“ entfernen?': 'Really remove “{0}”?',
  'Alle {0}': 'All {0}',
  Datei: 'file',
  Dateien: 'files',
  'A < B': 'B > A & {so on}',
  heute: 'today',
  'Kosten `hoch`': 'costs `$high`',
};

const component = (source: string) => translate(source, catalogue, { script: false });
const script = (source: string) => translate(source, catalogue, { script: true });

test('text of the markup, with its values in the order of the other language', () => {
  expect(component('<p>\n  Noch {left} von\n  {all}\n  <b>Entwürfe</b> hier</p>')).toBe(
    '<p>\n  {all}, of which {left} are left\n  <b>Drafts</b> hier</p>',
  );
});

test('attributes that people read, and no others', () => {
  expect(component('<a class="Entwürfe" title="Entwürfe" href="Entwürfe">x</a>')).toBe(
    '<a class="Entwürfe" title="Drafts" href="Entwürfe">x</a>',
  );
  expect(component('<Dialog title="Wirklich „{name}“ entfernen?" open />')).toBe(
    '<Dialog title="Really remove “{name}”?" open />',
  );
});

test('a message inside a value of another', () => {
  expect(component("{#if n}<p>Alle {n === 1 ? 'Datei' : 'Dateien'}</p>{/if}")).toBe(
    '{#if n}<p>All {n === 1 ? "file" : "files"}</p>{/if}',
  );
  expect(script("say(`Alle ${one ? 'Datei' : `Noch ${a} von ${b}`}`);")).toBe(
    'say(`All ${one ? "file" : `${b}, of which ${a} are left`}`);',
  );
});

test('what is compared, imported, typed or thrown is no message', () => {
  const source = [
    "import x from 'Datei';",
    "type Kind = 'Datei' | 'Dateien';",
    "if (kind === 'Datei') throw new Error('Datei');",
    "switch (kind) { case 'Datei': break; }",
    'const labels = { Datei: 1 };',
  ].join('\n');
  expect(script(source)).toBe(source);
});

test('strings that do not read like prose count when they are in the catalogue', () => {
  expect(script("const day = 'heute'; const key = 'gestern';")).toBe(
    'const day = "today"; const key = \'gestern\';',
  );
});

test('characters that mean something in markup or in a template stand for themselves', () => {
  expect(component('<p>A &lt; B</p>')).toBe('<p>B &gt; A &amp; &lbrace;so on&rbrace;</p>');
  expect(script('const text = `Kosten \\`hoch\\``;')).toBe('const text = `costs \\`\\$high\\``;');
});
