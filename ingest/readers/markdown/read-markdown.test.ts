import { expect, it } from 'vitest';
import { outline } from '../testing/outline.ts';
import { readMarkdown } from './read-markdown.ts';

const document = (text: string) => readMarkdown(Buffer.from(text), 'notiz.md');

it('reads blocks with the lines of the file they begin on', () => {
  const text = [
    '---',
    'title: "Notiz zur Frist"',
    'date: 4. März 2026',
    'author: |',
    '  Ida',
    '  Quell',
    '---',
    '',
    'Sachstand',
    '=========',
    '',
    'Die **Frist** endet',
    'am [3. Juni](https://example.org).[^1]  ',
    'Neue Zeile.',
    '',
    '3. Antrag',
    '   - Anlage',
    '4. Bescheid',
    '',
    '- [x] erledigt',
    '',
    '| Kreis | Mittel |',
    '|---|---|',
    '| Nord | `10` |',
    '',
    '<div>Aus <b>HTML</b><script>x()</script></div>',
    '',
    '> Zitat mit <br> Umbruch',
    '',
    '    Code  bleibt',
    '',
    '[^1]: Vgl. Anlage.',
  ].join('\n');
  expect(outline(document(text).blocks)).toMatchInlineSnapshot(`
    "heading1 | Zeile 9 | Sachstand
    paragraph | Zeile 12 | Die Frist endet am 3. Juni.⏎Neue Zeile.
    list-item | Zeile 16 | 3. Antrag
    list-item | Zeile 17 | Anlage
    list-item | Zeile 18 | 4. Bescheid
    list-item | Zeile 20 | ☒ erledigt
    table-row | Zeile 22 | Kreis | Mittel
    table-row | Zeile 24 | Nord | 10
    paragraph | Zeile 26 | Aus HTML
    paragraph | Zeile 28 | Zitat mit⏎Umbruch
    paragraph | Zeile 30 | Code bleibt
    footnote | Zeile 32 | Vgl. Anlage."
  `);
  expect(document(text)).toMatchObject({ title: 'Sachstand', date: '2026-03-04', authors: ['Ida Quell'] });
});

it('takes the title from the front matter where chapters have none above them', () => {
  expect(document('---\ntitle: Lagebild\n---\n\n# Eins\n\nText.\n\n# Zwei\n\nText.').title).toBe('Lagebild');
});
