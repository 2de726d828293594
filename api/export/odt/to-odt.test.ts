import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../ingest/readers/read.ts';
import { outline } from '../../../ingest/readers/testing/outline.ts';
import { elements, partsOf, textOf } from '../testing/package.ts';
import { samplePaper } from '../testing/sample-paper.ts';
import { toOdt } from './to-odt.ts';

const notes = (citations: 'footnotes' | 'endnotes' | 'none') => {
  const paper = { ...samplePaper, style: { ...samplePaper.style, citations } };
  return elements(partsOf(toOdt(paper))['content.xml'], 'text:note');
};

describe('toOdt', () => {
  it('is read back as it was meant', async () => {
    const document = await readDocument(toOdt(samplePaper), 'probe.odt');
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

  it('says at its very beginning what it is, uncompressed', () => {
    const start = Buffer.from(toOdt(samplePaper).subarray(0, 90)).toString('latin1');
    expect(start.slice(30, 38)).toBe('mimetype');
    expect(start.slice(38)).toMatch(/^application\/vnd\.oasis\.opendocument\.text/);
  });

  it('names every part in its manifest', () => {
    const parts = partsOf(toOdt(samplePaper));
    const named = elements(parts['META-INF/manifest.xml'], 'manifest:file-entry').map(
      ({ attributes }) => attributes['manifest:full-path'],
    );
    expect(named).toEqual(['/', 'content.xml', 'styles.xml', 'meta.xml']);
  });

  it('defines every style and list it refers to', () => {
    const { 'content.xml': content, 'styles.xml': styles } = partsOf(toOdt(samplePaper));
    const defined = [
      ...elements(styles, 'style:style'),
      ...elements(content, 'style:style'),
      ...elements(styles, 'text:list-style'),
    ].map(({ attributes }) => attributes['style:name']);
    const body = elements(content, 'office:text')[0];
    for (const name of ['text:p', 'text:h', 'text:span', 'text:list', 'table:table', 'table:table-cell'])
      for (const { attributes } of elements(body, name))
        expect(defined).toContain(attributes['text:style-name'] ?? attributes['table:style-name'] ?? 'Tafel');
  });

  it('numbers notes through, at the foot or at the end', () => {
    expect(notes('footnotes').map(textOf)).toEqual([
      '1Protokoll, S. 3: „Der Kreis ‚Aue‘ zahlt 20 %.“',
      '2Protokoll, S. 3; Vermerk, Absatz 2.',
    ]);
    expect(notes('endnotes').map(({ attributes }) => attributes['text:note-class'])).toEqual([
      'endnote',
      'endnote',
    ]);
    expect(notes('none')).toEqual([]);
  });

  it('tells who, what and in which language', () => {
    const meta = partsOf(toOdt(samplePaper))['meta.xml'];
    const said = ['dc:title', 'meta:initial-creator', 'dc:subject', 'dc:language'].map((name) =>
      elements(meta, name).map(textOf).join(),
    );
    expect(said).toEqual(['Radwege an Schulen', 'Referat 12', 'Vermerk', 'de-DE']);
  });

  it('writes the same bytes for the same paper', () => {
    expect(Buffer.compare(toOdt(samplePaper), toOdt(samplePaper))).toBe(0);
  });
});
