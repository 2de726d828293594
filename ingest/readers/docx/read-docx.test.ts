import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { makeDocx } from '../testing/make-office.ts';
import { outline } from '../testing/outline.ts';
import { readDocx } from './read-docx.ts';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const styled = (style: string, text: string) => p(run(text), `<w:pStyle w:val="${style}"/>`);
const listed = (list: number, level: number, text: string) =>
  p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const tc = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const read = async (body: string, parts: Record<string, string> = {}) =>
  outline((await readDocx(makeDocx(body, parts), 'probe.docx', defaultLimits)).blocks);

const styles = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="Überschrift 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Haus"><w:name w:val="Hausüberschrift"/><w:basedOn w:val="berschrift2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>`;

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'lowerRoman', '%1.%2.%3')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1.', '<w:pStyle w:val="berschrift1"/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
  <w:num w:numId="9"><w:abstractNumId w:val="2"/></w:num>`;

describe('readDocx', () => {
  it('takes headings from English and German styles, inherited ones and outline levels', async () => {
    const body = [
      styled('Titel', 'Wärmeplanung'),
      styled('berschrift1', 'Sachstand'),
      styled('Haus', 'Mittelabruf'),
      p(run('Gliederung'), '<w:outlineLvl w:val="2"/>'),
      p(run('Fett statt Format', '<w:b/>')),
      p(run('Nur ein ') + run('Wort', '<w:b/>') + run(' ist fett.')),
      styled('Verzeichnis1', 'Sachstand 3'),
      styled('berschrift1', 'Stellungnahme'),
    ].join('');
    expect(await read(body, { styles, numbering })).toMatchInlineSnapshot(`
      "heading1 | Absatz 1 | Wärmeplanung
      heading1 | Absatz 2 | I. Sachstand
      heading2 | Absatz 3 | Mittelabruf
      heading3 | Absatz 4 | Gliederung
      heading5 | Absatz 5 | Fett statt Format
      paragraph | Absatz 6 | Nur ein Wort ist fett.
      heading1 | Absatz 7 | II. Stellungnahme"
    `);
  });

  it('prints the numbers of lists as Word does', async () => {
    const body = [
      listed(1, 0, 'Erstens'),
      listed(1, 1, 'Unterpunkt'),
      listed(1, 1, 'Unterpunkt'),
      listed(1, 2, 'tief'),
      listed(1, 0, 'Zweitens'),
      listed(1, 1, 'wieder vorn'),
      listed(2, 0, 'Punkt'),
      listed(3, 0, 'neu begonnen'),
      p(run('– getippt')),
    ].join('');
    expect(await read(body, { numbering })).toMatchInlineSnapshot(`
      "list-item | Absatz 1 | 1. Erstens
      list-item | Absatz 2 | a) Unterpunkt
      list-item | Absatz 3 | b) Unterpunkt
      list-item | Absatz 4 | 1.b.i tief
      list-item | Absatz 5 | 2. Zweitens
      list-item | Absatz 6 | a) wieder vorn
      list-item | Absatz 7 | Punkt
      list-item | Absatz 8 | 5. neu begonnen
      list-item | Absatz 9 | getippt"
    `);
  });

  it('accepts tracked changes and shows no hidden text, prompts or field instructions', async () => {
    const body = [
      p(
        run('Die Frist ist der ') +
          `<w:del>${run('1. Mai').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('3. Juni')}</w:ins>` +
          run(' 2026.'),
      ),
      p(`<w:moveFrom>${run('Verschoben.')}</w:moveFrom>`),
      p(run('Dieser Absatz '), '<w:rPr><w:del/></w:rPr>'),
      p(run('geht weiter.')),
      p(run('Geheim', '<w:vanish/>') + run('Sichtbar.')),
      p(
        '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klicken Sie hier</w:t></w:r></w:sdtContent></w:sdt>',
      ),
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>' +
          `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('5. Juni 2026')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      p(
        `${run('siehe ')}<w:hyperlink>${run('Richtlinie')}</w:hyperlink><w:r><w:noBreakHyphen/><w:tab/><w:t>x</w:t></w:r>`,
      ),
    ].join('');
    expect(await read(body)).toMatchInlineSnapshot(`
      "paragraph | Absatz 1 | Die Frist ist der 3. Juni 2026.
      paragraph | Absatz 2 | Dieser Absatz geht weiter.
      paragraph | Absatz 3 | Sichtbar.
      paragraph | Absatz 4 | 5. Juni 2026
      paragraph | Absatz 5 | siehe Richtlinie- x"
    `);
  });

  it('reads tables by row, repeats merged categories, drops deleted rows, unrolls laid-out tables', async () => {
    const merged = (first: string, second: string, merge: string) =>
      `<w:tr>${tc(p(run(first)), merge)}${tc(p(run(second)))}</w:tr>`;
    const body = [
      `<w:tbl>${merged('Gemeinde', 'Mittel', '')}${merged('Kreis Nord', '10 000 €', '<w:vMerge w:val="restart"/>')}` +
        `${merged('', '20 000 €', '<w:vMerge/>')}<w:tr><w:trPr><w:del/></w:trPr>${tc(p(run('weg')))}${tc(p(run('weg')))}</w:tr></w:tbl>`,
      `<w:tbl><w:tr>${tc(styled('berschrift2', 'Links') + p(run('Text links.')))}${tc(p(run('Text rechts.')))}</w:tr></w:tbl>`,
      p(run('Danach.')),
    ].join('');
    expect(await read(body, { styles })).toMatchInlineSnapshot(`
      "table-row | Tabelle 1, Zeile 1 | Gemeinde | Mittel
      table-row | Tabelle 1, Zeile 2 | Kreis Nord | 10 000 €
      table-row | Tabelle 1, Zeile 3 | Kreis Nord | 20 000 €
      heading2 | Tabelle 2, Zeile 1 | Links
      paragraph | Tabelle 2, Zeile 1 | Text links.
      paragraph | Tabelle 2, Zeile 1 | Text rechts.
      paragraph | Absatz 1 | Danach."
    `);
  });

  it('keeps footnotes apart and reads a text box once', async () => {
    const box = (tag: string) => `<${tag}><w:txbxContent>${p(run('Im Kasten.'))}</w:txbxContent></${tag}>`;
    const body = [
      p(run('Beleg') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run('.')),
      p(
        '<w:r xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent>' +
          `<mc:Choice><w:drawing>${box('wps')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('v')}</w:pict></mc:Fallback>` +
          '</mc:AlternateContent></w:r>',
      ),
    ].join('');
    const footnotes = `<w:footnote w:id="0">${p(run('Trenner'))}</w:footnote><w:footnote w:id="2">${p(run('Vgl. Anlage 1.'))}</w:footnote>`;
    expect(await read(body, { footnotes })).toMatchInlineSnapshot(`
      "paragraph | Absatz 1 | Beleg.
      footnote | Fußnote 1 | Vgl. Anlage 1.
      paragraph | Absatz 2 | Im Kasten."
    `);
  });
});
