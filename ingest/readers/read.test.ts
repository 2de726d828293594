import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from './limits.ts';
import { ReadError } from './read-error.ts';
import { readDocument } from './read.ts';
import { makeDocx, makeOdt, makePptx, makeXlsx } from './testing/make-office.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readDocument', () => {
  it('chooses the reader by content and takes the name for a title at most', async () => {
    const html = await readDocument(
      bytes('<html><body><h1>Lage</h1><p>Text.</p></body></html>'),
      'bericht.docx',
    );
    expect(html.blocks.map((block) => block.text)).toEqual(['Lage', 'Text.']);
  });

  it('refuses what is too large or says nothing', async () => {
    const small = { ...defaultLimits, bytes: 5 };
    await expect(readDocument(bytes('zu lang'), 'a.txt', small)).rejects.toMatchObject({ code: 'too-large' });
    await expect(readDocument(bytes('<html><body></body></html>'), 'a')).rejects.toMatchObject({
      code: 'no-text',
    });
  });

  const w =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Eins</w:t></w:r></w:p>';
  const body = `${w}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${w}</w:tc><w:tc>${w}</w:tc></w:tr></w:tbl>`;
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const odt =
    '<text:list text:style-name="L"><text:list-item><text:p>Eins<text:s text:c="3"/></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>a</text:p></table:table-cell></table:table-row></table:table>';
  const slide =
    '<p:sp><p:nvSpPr><p:cNvPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:pPr lvl="1"/><a:r><a:t>Eins</a:t></a:r></a:p></p:txBody></p:sp>';
  const sheet =
    '<sheetData><row r="1"><c r="A1" s="1"><v>45427</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
  const mail =
    'From: a@b.example\r\nTo: c@d.example\r\nSubject: =?utf-8?B?SGFsbG8=?=\r\nContent-Type: multipart/mixed; boundary=g\r\n\r\n--g\r\nContent-Type: text/html\r\n\r\n<p>Text</p>\r\n--g--';
  const formats: [string, (text: string) => Uint8Array, string][] = [
    ['DOCX', (text) => makeDocx(text, { numbering }), body],
    ['DOCX numbering', (text) => makeDocx(body, { numbering: text }), numbering],
    ['ODT', (text) => makeOdt(text), odt],
    ['PPTX', (text) => makePptx([{ shapes: text, notes: text }], [1]), slide],
    ['XLSX', (text) => makeXlsx([{ name: 'a', xml: text }]), sheet],
    ['HTML', bytes, `<!doctype html><html><table><tr><td>a<td><ul><li>b</table><p>Text`],
    ['Markdown', bytes, '# Eins\n\n| a | b |\n|---|---|\n| c | d |\n\n1. x\n   - y\n\n[^1]: z\n'],
    ['mail', bytes, mail],
  ];

  it.each(formats)(
    'gives a document or a ReadError for whatever is cut out of %s',
    async (_, make, source) => {
      const position = fc.nat(source.length);
      await fc.assert(
        fc.asyncProperty(position, fc.nat(40), fc.string({ maxLength: 6 }), async (at, cut, put) => {
          const damaged = make(source.slice(0, at) + put + source.slice(at + cut));
          const document = await readDocument(damaged, 'datei').catch((error: unknown) => error);
          if (document instanceof Error) expect(document).toBeInstanceOf(ReadError);
          else expect(document).toMatchObject({ blocks: expect.any(Array) });
        }),
        { numRuns: 60 },
      );
    },
  );
});
