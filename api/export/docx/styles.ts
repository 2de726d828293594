import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type ILevelsOptions,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { ParagraphLook, PaperStyle } from '../paper.ts';

/** Twentieths of a point, in which OOXML measures distances. */
export const centimetres = (value: number): number => Math.round(value * 567);

/** Type sizes in half points, line distances in 240ths of a line. */
const sizes = { standard: { text: 22, line: 264 }, speech: { text: 28, line: 400 } } as const;

const font = 'Arial';

/** Notes hang behind their number. */
export const noteIndent = centimetres(0.6);

export const hairline = { style: BorderStyle.SINGLE, size: 4, color: '808080' };

/** Style of each look; built-in names appear in the reader's language („Titel“, „Zitat“). */
export const lookStyles: Record<ParagraphLook, { id: string; name: string }> = {
  body: { id: 'BodyText', name: 'Body Text' },
  title: { id: 'Title', name: 'Title' },
  subject: { id: 'Betreff', name: 'Betreff' },
  line: { id: 'Kopfangabe', name: 'Kopfangabe' },
  small: { id: 'Hinweis', name: 'Hinweis' },
  quote: { id: 'Quote', name: 'Quote' },
  signature: { id: 'Zeichnung', name: 'Zeichnung' },
};

/** Paragraph and character styles of a paper: everything in it is set by style, so that a house can change its looks. */
export function paperStyles({ body }: PaperStyle): IStylesOptions {
  const { text, line } = sizes[body];
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size: text, language: { value: 'de-DE' } },
        paragraph: { spacing: lines(line) },
      },
      title: {
        run: { font, size: text + 10, bold: true },
        paragraph: { spacing: { before: 120, after: 200 }, keepNext: true },
      },
      heading1: heading(text + 2, 280),
      heading2: heading(text, 200),
      heading3: { ...heading(text, 160), run: { font, size: text, italics: true, color: '000000' } },
      footnoteText: {
        run: { size: 18 },
        paragraph: { spacing: lines(240), indent: { left: noteIndent, hanging: noteIndent } },
      },
      endnoteText: {
        run: { size: 18 },
        paragraph: { spacing: lines(240), indent: { left: noteIndent, hanging: noteIndent } },
      },
      listParagraph: { run: {}, paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      look('body', { paragraph: { spacing: { after: 140 } } }),
      look('subject', { run: { bold: true }, paragraph: { spacing: { before: 200, after: 160 } } }),
      look('line', { run: { size: 22 }, paragraph: { spacing: lines(252) } }),
      look('small', { run: { size: 18 }, paragraph: { spacing: lines(240, 80) } }),
      look('quote', {
        paragraph: { indent: { left: centimetres(0.75), right: centimetres(0.75) }, spacing: { after: 140 } },
      }),
      look('signature', { paragraph: { spacing: { before: 400 }, keepLines: true } }),
    ],
    characterStyles: [
      { id: 'Platzhalter', name: 'Platzhalter', basedOn: 'DefaultParagraphFont', quickFormat: true },
    ],
  };
}

const look = (
  name: ParagraphLook,
  options: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions => ({ basedOn: 'Normal', quickFormat: true, ...lookStyles[name], ...options });

/** Distance of lines in 240ths of their height, and the space below the paragraph. */
const lines = (line: number, after = 0) => ({ line, lineRule: LineRuleType.AUTO, after });

/** Lists as German authorities number them: 1. a) aa), and dashes. */
export const paperLists: INumberingOptions = {
  config: [
    { reference: 'nummern', levels: numbered() },
    { reference: 'striche', levels: [0, 1, 2].map((level) => listLevel(level, LevelFormat.BULLET, '–')) },
  ],
};

function numbered(): ILevelsOptions[] {
  return [
    listLevel(0, LevelFormat.DECIMAL, '%1.'),
    listLevel(1, LevelFormat.LOWER_LETTER, '%2)'),
    listLevel(2, LevelFormat.LOWER_ROMAN, '%3)'),
  ];
}

function listLevel(level: number, format: ILevelsOptions['format'], text: string): ILevelsOptions {
  return {
    level,
    ...(format && { format }),
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: centimetres(0.75 * (level + 1)), hanging: centimetres(0.75) } } },
  };
}
