import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { makeOdt } from '../testing/make-office.ts';
import { outline } from '../testing/outline.ts';
import { readOdt } from './read-odt.ts';

const readFile = (file: Uint8Array) => readOdt(file, 'probe.odt', defaultLimits);
const read = async (text: string, styles = '', members: Record<string, string> = {}) =>
  outline((await readFile(makeOdt(text, styles, members))).blocks);

const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;
const cell = (content: string, more = '') => `<table:table-cell ${more}>${p(content)}</table:table-cell>`;
const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

describe('readOdt', () => {
  it('reads headings with outline numbers, titles and white space', async () => {
    const text = [
      p('Richtlinie', 'P1'),
      '<text:h text:outline-level="1">Zweck</text:h>',
      '<text:h text:outline-level="2">Umfang</text:h>',
      '<text:h text:outline-level="1">Verfahren</text:h>',
      p('Ein<text:s text:c="2"/>Satz<text:line-break/>neue   Zeile<text:tab/>hier'),
      p('<text:span text:style-name="Fett">Ansprechstelle</text:span>'),
      p('<text:span text:style-name="Weg">versteckt</text:span>sichtbar'),
    ].join('');
    const styles =
      '<style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="Title"/>' +
      '<style:style style:name="Fett"><style:text-properties fo:font-weight="bold"/></style:style>' +
      '<style:style style:name="Weg"><style:text-properties text:display="none"/></style:style>';
    const outlineStyle =
      '<office:document-styles ODF><text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>' +
      '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style></office:document-styles>';
    expect(await read(text, styles, { 'styles.xml': outlineStyle })).toMatchInlineSnapshot(`
      "heading1 | Absatz 1 | Richtlinie
      heading1 | Absatz 2 | 1. Zweck
      heading2 | Absatz 3 | 1.1 Umfang
      heading1 | Absatz 4 | 2. Verfahren
      paragraph | Absatz 5 | Ein Satz⏎neue Zeile hier
      heading5 | Absatz 6 | Ansprechstelle
      paragraph | Absatz 7 | sichtbar"
    `);
  });

  it('numbers lists, nested and continued', async () => {
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>' +
      '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>' +
      '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>';
    const text = [
      `<text:list xml:id="l1" text:style-name="L">${item(p('Erstens'))}${item(p('Zweitens') + `<text:list>${item(p('unter'))}${item(p('drunter'))}</text:list>`)}</text:list>`,
      p('Dazwischen.'),
      `<text:list text:continue-list="l1" text:style-name="L">${item(p('Drittens') + p('zweiter Absatz'))}</text:list>`,
      `<text:list text:style-name="B">${item(p('Punkt'))}</text:list>`,
    ].join('');
    expect(await read(text, styles)).toMatchInlineSnapshot(`
      "list-item | Absatz 1 | 1. Erstens
      list-item | Absatz 2 | 2. Zweitens
      list-item | Absatz 3 | a) unter
      list-item | Absatz 4 | b) drunter
      paragraph | Absatz 5 | Dazwischen.
      list-item | Absatz 6 | 3. Drittens
      list-item | Absatz 7 | zweiter Absatz
      list-item | Absatz 8 | Punkt"
    `);
  });

  it('reads the text as it stands after tracked changes, without comments', async () => {
    const text = [
      '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>bis 1. Mai</text:p></text:deletion></text:changed-region></text:tracked-changes>',
      p(
        'Frist: <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>bis 3. Juni<text:change-end text:change-id="c2"/><office:annotation><text:p>Stimmt das?</text:p></office:annotation>.',
      ),
    ].join('');
    expect(await read(text)).toBe('paragraph | Absatz 1 | Frist: bis 3. Juni.');
  });

  it('reads tables, notes and text boxes', async () => {
    const text = [
      `<table:table><table:table-header-rows>${row(cell('Kreis'), cell('Stand'))}</table:table-header-rows>`,
      row(cell('Nord', 'table:number-rows-spanned="2"'), cell('fertig')),
      `${row('<table:covered-table-cell/>', cell('offen'))}</table:table>`,
      p(
        'Beleg<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Vgl. Anlage.</text:p></text:note-body></text:note>.',
      ),
      p('<draw:frame><draw:text-box><text:p>Im Kasten.</text:p></draw:text-box></draw:frame>'),
    ].join('');
    expect(await read(text)).toMatchInlineSnapshot(`
      "table-row | Tabelle 1, Zeile 1 | Kreis | Stand
      table-row | Tabelle 1, Zeile 2 | Nord | fertig
      table-row | Tabelle 1, Zeile 3 | Nord | offen
      paragraph | Absatz 1 | Beleg.
      footnote | Fußnote 1 | Vgl. Anlage.
      paragraph | Absatz 2 | Im Kasten."
    `);
  });

  it('refuses encrypted files', async () => {
    const manifest =
      '<manifest:manifest ODF><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const file = makeOdt('', '', { 'META-INF/manifest.xml': manifest });
    await expect(readFile(file)).rejects.toMatchObject({ code: 'encrypted' });
  });
});
