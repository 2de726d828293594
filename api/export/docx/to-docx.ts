import {
  AlignmentType,
  Document,
  Footer,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Paper, PaperStyle } from '../paper.ts';
import { setBlocks } from './blocks.ts';
import { settingOf } from './setting.ts';
import { settle } from './settle.ts';
import { centimetres, lookStyles, paperLists, paperStyles } from './styles.ts';

/** A paper as a Word document (ECMA-376). The same paper gives the same bytes. */
export async function toDocx(paper: Paper): Promise<Uint8Array> {
  const setting = settingOf(paper);
  const parts = [paper.head, paper.blocks, ...(paper.annex ? [[pageBreak, ...paper.annex]] : [])];
  const document = new Document({
    ...propertiesOf(paper),
    styles: paperStyles(paper.style),
    numbering: paperLists,
    features: { updateFields: false },
    hyphenation: { autoHyphenation: true },
    sections: [{ ...page(paper.style), children: parts.flatMap((part) => setBlocks(part, setting)) }],
  });
  return settle(await Packer.toBuffer(document), paper.properties.createdAt);
}

const pageBreak = { kind: 'page-break' } as const;

/** What Word shows under „Datei › Informationen“. */
export function propertiesOf({ title, properties }: Paper) {
  const { author = 'Amtsfeder', subject, keywords } = properties;
  return {
    title,
    creator: author,
    lastModifiedBy: author,
    ...(subject && { subject }),
    ...(keywords && keywords.length > 0 && { keywords: keywords.join(', ') }),
  };
}

/** A4 with the margins of DIN 5008; the first page carries no number. */
function page(style: PaperStyle): Omit<ISectionOptions, 'children'> {
  const { pageNumbers } = style;
  return {
    properties: {
      titlePage: pageNumbers === 'dashed',
      page: {
        size: { width: centimetres(21), height: centimetres(29.7) },
        margin: {
          top: centimetres(2.5),
          bottom: centimetres(2),
          left: centimetres(2.5),
          right: centimetres(2),
          header: centimetres(1.25),
          footer: centimetres(1),
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    ...(pageNumbers === 'dashed' && { headers: { default: new Header({ children: [runningHead(style)] }) } }),
    ...(pageNumbers === 'plain' && {
      footers: { default: new Footer({ children: [numberLine(['', PageNumber.CURRENT])] }) },
    }),
  };
}

function runningHead({ running }: PaperStyle): Paragraph {
  if (!running) return numberLine(['– ', PageNumber.CURRENT, ' –']);
  return new Paragraph({
    style: lookStyles.small.id,
    tabStops: [
      { type: TabStopType.CENTER, position: centimetres(8.25) },
      { type: TabStopType.RIGHT, position: centimetres(16.5) },
    ],
    children: [
      new TextRun({ children: [`${running.left}\t– `, PageNumber.CURRENT, ` –\t${running.right}`] }),
    ],
  });
}

const numberLine = (children: string[]): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children })] });
