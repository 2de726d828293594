import type { ParagraphLook } from '../paper.ts';

/** Names as LibreOffice knows them, so that it shows them in the reader's language. */
const lookNames: Record<ParagraphLook, string> = {
  body: 'Text_20_body',
  title: 'Title',
  subject: 'Betreff',
  line: 'Kopfangabe',
  small: 'Hinweis',
  quote: 'Quotations',
  signature: 'Zeichnung',
};

export const lookStyle = (look: ParagraphLook): string => lookNames[look];

export const headingStyle = (level: 1 | 2 | 3): string => `Heading_20_${level}`;
