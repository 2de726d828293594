import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { elements, partsOf, textOf } from '../testing/package.ts';
import { samplePaper } from '../testing/sample-paper.ts';
import { onLetterhead } from './on-letterhead.ts';

/** A letterhead as a German Word would save it: its styles have German ids. */
function letterhead(...lines: string[]): Promise<Buffer> {
  const document = new Document({
    styles: {
      paragraphStyles: [{ id: 'berschrift1', name: 'heading 1', run: { color: '8C1D40' } }],
      default: { heading1: {} },
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Ministerium für Wege')] }) },
        children: [
          new Paragraph({ style: 'berschrift1', children: [new TextRun('Haus am See')] }),
          ...lines.map((text) => new Paragraph(text)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const paper = { ...samplePaper, fields: { Az: '12-345/6', 'Ort und Datum': 'Lindental, 2. März 2026' } };

describe('onLetterhead', () => {
  it('puts text, head and fields where the letterhead wants them', async () => {
    const sheet = await letterhead('Zeichen: {{Az}}', '{{Durchwahl}}', '{{Titel}}', '{{Text}}', 'Fuß');
    const parts = partsOf(await onLetterhead(paper, sheet));
    const lines = elements(parts['word/document.xml'], 'w:p').map(textOf);
    expect(lines.slice(0, 6)).toEqual([
      'Haus am See',
      'Zeichen: 12-345/6',
      '«Durchwahl»',
      'Radwege an Schulen',
      '1. Votum',
      'Der Kreis baut <drei> Wege & zahlt 20 %.',
    ]);
    expect(lines.at(-1)).toBe('Fuß');
    expect(Object.values(parts).map(textOf).join()).toContain('Ministerium für Wege');
  });

  it('prints the head itself where the letterhead has no fields', async () => {
    const parts = partsOf(await onLetterhead(paper, await letterhead('{{Text}}')));
    expect(elements(parts['word/document.xml'], 'w:p').map(textOf).slice(0, 3)).toEqual([
      'Haus am See',
      'Referat 12',
      'Az.: «Aktenzeichen»',
    ]);
  });

  it('keeps notes and lists, and refers only to styles that are there', async () => {
    const parts = partsOf(await onLetterhead(paper, await letterhead('{{Kopf}}', '{{Text}}')));
    const body = parts['word/document.xml'];
    expect(elements(body, 'w:footnoteReference')).toHaveLength(2);
    const styles = elements(parts['word/styles.xml'], 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    );
    for (const reference of ['w:pStyle', 'w:rStyle'])
      for (const { attributes } of elements(body, reference)) expect(styles).toContain(attributes['w:val']);
    const lists = elements(parts['word/numbering.xml'], 'w:num').map(
      ({ attributes }) => attributes['w:numId'],
    );
    for (const { attributes } of elements(body, 'w:numId')) expect(lists).toContain(attributes['w:val']);
  });

  it('says what is wrong with a letterhead', async () => {
    await expect(onLetterhead(paper, await letterhead('Nur Kopf'))).rejects.toMatchObject({
      code: 'letterhead-without-text',
    });
    await expect(onLetterhead(paper, new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
      code: 'letterhead-damaged',
    });
  });
});
