import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../ingest/readers/read.ts';
import { outline } from '../../../ingest/readers/testing/outline.ts';
import { runsOf } from '../paper.ts';
import { elements, partsOf, textOf } from '../testing/package.ts';
import { samplePaper } from '../testing/sample-paper.ts';
import { toDocx } from './to-docx.ts';

const value = 'w:val';

const withCitations = (citations: 'endnotes' | 'none') =>
  toDocx({ ...samplePaper, style: { ...samplePaper.style, citations } });

describe('toDocx', () => {
  it('is read back as it was meant', async () => {
    const document = await readDocument(await toDocx(samplePaper), 'probe.docx');
    expect(outline(document.blocks)).toMatchInlineSnapshot(`
      "paragraph | Tabelle 1, Zeile 1 | Referat 12
      paragraph | Tabelle 1, Zeile 1 | Az.: «Aktenzeichen»
      paragraph | Tabelle 1, Zeile 1 | Lindental, 2. März 2026
      heading1 | Absatz 1 | Vermerk
      paragraph | Absatz 2 | Betr.: Radwege
      heading1 | Absatz 3 | 1. Votum
      paragraph | Absatz 4 | Der Kreis baut <drei> Wege & zahlt 20 %.
      footnote | Fußnote 1 | Protokoll, S. 3: „Der Kreis ‚Aue‘ zahlt 20 %.“
      heading2 | Absatz 5 | Gründe
      list-item | Absatz 6 | 1. Erster Grund.
      footnote | Fußnote 2 | Protokoll, S. 3; Vermerk, Absatz 2.
      list-item | Absatz 7 | Ein Unterpunkt.
      list-item | Absatz 8 | 2. Zweiter Grund.
      paragraph | Absatz 9 | „Wir bauen sicher.“
      list-item | Absatz 10 | 1. Beginnt wieder bei eins.
      list-item | Absatz 11 | 7. a) Eigene Marke.
      table-row | Tabelle 2, Zeile 1 | Gemeinde | Kilometer
      table-row | Tabelle 2, Zeile 2 | Aue | 4,5
      paragraph | Absatz 12 | «Name»
      heading1 | Absatz 13 | Anlage
      paragraph | Absatz 14 | Ende"
    `);
  });

  it('defines every style, list and note it refers to', async () => {
    const parts = partsOf(await toDocx(samplePaper));
    const body = parts['word/document.xml'];
    const ids = (part: string, name: string, attribute: string) =>
      elements(parts[part], name).map(({ attributes }) => attributes[attribute]);
    const styles = ids('word/styles.xml', 'w:style', 'w:styleId');
    for (const reference of ['w:pStyle', 'w:rStyle'])
      for (const { attributes } of elements(body, reference)) expect(styles).toContain(attributes[value]);
    const lists = ids('word/numbering.xml', 'w:num', 'w:numId');
    for (const { attributes } of elements(body, 'w:numId')) expect(lists).toContain(attributes[value]);
    const notes = elements(parts['word/footnotes.xml'], 'w:footnote');
    const cited = elements(body, 'w:footnoteReference').map(({ attributes }) => attributes['w:id']);
    expect(
      cited.map((id) => textOf(notes.find(({ attributes }) => attributes['w:id'] === id)!).trim()),
    ).toEqual(['Protokoll, S. 3: „Der Kreis ‚Aue‘ zahlt 20 %.“', 'Protokoll, S. 3; Vermerk, Absatz 2.']);
  });

  it('begins every list with 1 and every annex on a page of its own', async () => {
    const body = partsOf(await toDocx(samplePaper))['word/document.xml'];
    const numbered = elements(body, 'w:p').filter((paragraph) => elements(paragraph, 'w:numId').length > 0);
    const list = (text: string) =>
      numbered.flatMap((paragraph) =>
        textOf(paragraph).startsWith(text) ? elements(paragraph, 'w:numId') : [],
      )[0]?.attributes[value];
    expect(list('Erster')).toBe(list('Zweiter'));
    expect(list('Beginnt')).not.toBe(list('Erster'));
    const annex = elements(body, 'w:p').find((paragraph) => textOf(paragraph) === 'Anlage')!;
    expect(elements(annex, 'w:pageBreakBefore')).toHaveLength(1);
  });

  it('highlights what is still open', async () => {
    const body = partsOf(await toDocx(samplePaper))['word/document.xml'];
    const highlighted = elements(body, 'w:r').filter((run) => elements(run, 'w:highlight').length > 0);
    expect(highlighted.map(textOf)).toEqual(['«Aktenzeichen»', '«Name»']);
  });

  it('tells who, what, when and in which language', async () => {
    const core = partsOf(await toDocx(samplePaper))['docProps/core.xml'];
    const said = ['dc:title', 'dc:creator', 'dc:subject', 'dc:language', 'dcterms:created'].map((name) =>
      elements(core, name).map(textOf).join(),
    );
    expect(said).toEqual(['Radwege an Schulen', 'Referat 12', 'Vermerk', 'de-DE', '2026-03-02T08:15:00Z']);
  });

  it('numbers pages from the second on, between dashes', async () => {
    const parts = partsOf(await toDocx(samplePaper));
    expect(elements(parts['word/document.xml'], 'w:titlePg')).toHaveLength(1);
    expect(textOf(parts['word/header1.xml']!)).toMatch(/– PAGE –|–\s*PAGE\s*–/);
  });

  it('puts citations at the end, or leaves them out', async () => {
    const atEnd = partsOf(await withCitations('endnotes'));
    expect(elements(atEnd['word/document.xml'], 'w:endnoteReference')).toHaveLength(2);
    const without = partsOf(await withCitations('none'));
    expect(elements(without['word/document.xml'], 'w:footnoteReference')).toHaveLength(0);
  });

  it('writes the same bytes for the same paper', async () => {
    expect(Buffer.compare(await toDocx(samplePaper), await toDocx(samplePaper))).toBe(0);
  });

  it('survives what is pasted', async () => {
    const blocks = [{ kind: 'paragraph' as const, runs: runsOf('a\u0000b\u001b[1mc\ufffe <w:p> & „ä“ 🪶') }];
    const bytes = await toDocx({ ...samplePaper, head: [], annex: [], blocks });
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
    expect(xml).not.toMatch(/[^\t\n\r\P{Cc}]/u);
    expect((await readDocument(bytes, 'probe.docx')).blocks[0]?.text).toBe('ab[1mc <w:p> & „ä“ 🪶');
  });
});
