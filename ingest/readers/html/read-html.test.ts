import { describe, expect, it } from 'vitest';
import { outline } from '../testing/outline.ts';
import { readHtml } from './read-html.ts';

const document = (html: string) => readHtml(Buffer.from(html), 'seite.html');
const read = (html: string) => outline(document(html).blocks);
const sentence =
  'Das Land unterstützt die Gemeinden bei der Planung ihrer Wärmeversorgung mit einem festen Betrag.';

describe('readHtml', () => {
  it('reads the marked main part without scripts, menus and what is hidden', () => {
    const html = `<!doctype html><html><head><title>Wärme – Land</title><style>p{}</style></head><body>
      <header><a href="/">Startseite</a></header><nav><ul><li><a href="#">Themen</a></li></ul></nav>
      <main><h1>Wärmeplanung</h1><script>alert('x')</script><p>${sentence}</p><p hidden>Unsichtbar.</p>
      <div style="display: none">Auch.</div><p onclick="evil()">Zweiter<br>Absatz &amp; Ende.</p></main>
      <footer>Impressum</footer></body></html>`;
    expect(read(html)).toMatchInlineSnapshot(`
      "heading1 | Absatz 1 | Wärmeplanung
      paragraph | Absatz 2 | Das Land unterstützt die Gemeinden bei der Planung ihrer Wärmeversorgung mit einem festen Betrag.
      paragraph | Absatz 3 | Zweiter⏎Absatz & Ende."
    `);
    expect(document(html).title).toBe('Wärmeplanung');
  });

  it('finds the content of pages that mark nothing', () => {
    const menu = ['Start', 'Themen', 'Presse', 'Kontakt']
      .map((name) => `<li><a href="/${name}">${name}</a></li>`)
      .join('');
    const html = `<body><div id="kopf"><ul>${menu}</ul></div><div class="cookie-hinweis">Cookies?</div>
      <div class="text"><h2>Frist</h2><p>${sentence}</p><p>${sentence}</p></div></body>`;
    expect(read(html)).toBe(
      `heading2 | Absatz 1 | Frist\nparagraph | Absatz 2 | ${sentence}\nparagraph | Absatz 3 | ${sentence}`,
    );
  });

  it('keeps the whole body when cleaning would leave nothing', () => {
    expect(read(`<body><aside>${sentence}</aside></body>`)).toContain(sentence);
  });

  it('reads lists and tables, and unrolls laid-out tables', () => {
    const html = `<ol start="3"><li>Antrag<ul><li>Anlage</li></ul></li><li><p>Bescheid</p></li></ol>
      <table><caption>Abruf</caption><tr><th>Kreis</th><th>Mittel</th></tr><tr><td>Nord</td><td>10<br>Mio.</td></tr></table>
      <table><tr><td><h2>Links</h2><p>Text.</p></td><td>Rechts.</td></tr></table>
      <blockquote>Er sagte <q>ja</q>.</blockquote>`;
    expect(read(html)).toMatchInlineSnapshot(`
      "list-item | Absatz 1 | 3. Antrag
      list-item | Absatz 2 | Anlage
      list-item | Absatz 3 | 4. Bescheid
      paragraph | Absatz 4 | Abruf
      table-row | Absatz 5 | Kreis | Mittel
      table-row | Absatz 6 | Nord | 10 Mio.
      heading2 | Absatz 7 | Links
      paragraph | Absatz 8 | Text.
      paragraph | Absatz 9 | Rechts.
      paragraph | Absatz 10 | Er sagte „ja“."
    `);
  });

  it('knows encodings and takes properties where the text is silent', () => {
    const latin = Buffer.from(
      '<html><head><meta charset="iso-8859-1"></head><p>F\xf6rderung \x84fest\x93</p></html>',
      'latin1',
    );
    expect(readHtml(latin, 'a').blocks[0]!.text).toBe('Förderung „fest“');
    const cyrillic = Buffer.concat([
      Buffer.from('<html><meta charset="windows-1251"><p>'),
      Buffer.from([0xc4, 0xe0]),
    ]);
    expect(readHtml(cyrillic, 'a').blocks[0]!.text).toBe('Да');
    const dated = `<html><head><title>Wärmeportal</title><meta name="date" content="2026-03-04T10:00:00"><meta name="author" content="Ida Quell"></head><p>${sentence}</p></html>`;
    expect(document(dated)).toMatchObject({
      date: '2026-03-04',
      authors: ['Ida Quell'],
      title: 'Wärmeportal',
    });
  });
});
