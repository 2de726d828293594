import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { makePptx } from '../testing/make-office.ts';
import { outline } from '../testing/outline.ts';
import { readPptx } from './read-pptx.ts';

const shape = (paragraphs: string[], placeholder?: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr/><p:nvPr>${placeholder === undefined ? '' : `<p:ph type="${placeholder}"/>`}</p:nvPr></p:nvSpPr>` +
  `<p:txBody>${paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp>`;
const cell = (text: string) => `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;

describe('readPptx', () => {
  it('reads slides in the order shown, title first, with notes and tables', async () => {
    const file = makePptx(
      [
        { shapes: shape(['Ausblick'], 'title') },
        {
          shapes:
            shape(['Abruf der Mittel', 'Stand im Juni'], 'body') +
            shape(['Wärmeplanung'], 'title') +
            shape(['3'], 'sldNum') +
            `<p:grpSp>${shape(['Hinweis am Rand'])}</p:grpSp>` +
            `<p:graphicFrame><a:tbl><a:tr>${cell('Kreis')}${cell('Stand')}</a:tr></a:tbl></p:graphicFrame>`,
          notes: shape(['Hier nachfragen.'], 'body') + shape(['7'], 'sldNum'),
        },
      ],
      [2, 1],
    );
    const document = await readPptx(file, 'probe.pptx', defaultLimits);
    expect(outline(document.blocks)).toMatchInlineSnapshot(`
      "heading1 | Folie 1 | Wärmeplanung
      list-item | Folie 1 | Abruf der Mittel
      list-item | Folie 1 | Stand im Juni
      paragraph | Folie 1 | Hinweis am Rand
      table-row | Folie 1 | Kreis | Stand
      paragraph | Folie 1, Notizen | Hier nachfragen.
      heading1 | Folie 2 | Ausblick"
    `);
    expect(document).toMatchObject({ kind: 'praesentation', title: 'Wärmeplanung', pages: null });
  });

  it('refuses more slides than allowed', async () => {
    const file = makePptx([{ shapes: '' }, { shapes: '' }], [1, 2]);
    const reading = readPptx(file, 'a.pptx', { ...defaultLimits, pages: 1 });
    await expect(reading).rejects.toMatchObject({ code: 'too-many-pages' });
  });
});
