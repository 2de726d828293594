import {
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  Paragraph,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { printable } from '../characters.ts';
import { noteWriter } from '../notes.ts';
import type { Paper, Run } from '../paper.ts';
import { lookStyles, noteIndent } from './styles.ts';

/** What blocks are set with. */
export interface Setting {
  inline(runs: readonly Run[]): ParagraphChild[];
  /** The number of a list that begins. */
  nextList(): number;
}

/** The setting of one paper; references and lists count through head, text and annex. */
export function settingOf(paper: Paper): Setting {
  const note = noteWriter(paper);
  let lists = 0;
  const reference = (citations: readonly number[]): ParagraphChild[] => {
    if (paper.style.citations === 'none') return [];
    const endnotes = paper.style.citations === 'endnotes';
    const text = new Paragraph({
      style: endnotes ? 'EndnoteText' : 'FootnoteText',
      children: [new TextRun(`\t${printable(note(citations))}`)],
      // LibreOffice overlooks a tab stop that stands exactly at the indent.
      tabStops: [{ type: TabStopType.LEFT, position: noteIndent + 5 }],
    });
    return [
      endnotes
        ? new EndnoteReferenceRun({ children: [text] })
        : new FootnoteReferenceRun({ children: [text] }),
    ];
  };
  return {
    nextList: () => ++lists,
    inline: (runs) =>
      runs.flatMap((run) => [
        ...(run.text === '' ? [] : textRuns(run)),
        ...(run.citations ? reference(run.citations) : []),
      ]),
  };
}

function textRuns({ text, bold, italic, spaced, struck, underlined, placeholder }: Run): TextRun[] {
  return printable(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(bold && { bold }),
          ...(italic && { italics: italic }),
          ...(spaced && { characterSpacing: 60 }),
          ...(struck && { strike: true }),
          ...(underlined && { underline: {} }),
          ...(placeholder && { style: 'Platzhalter', highlight: 'yellow' as const }),
        }),
    );
}

/** A line of a head or of a table's cell. */
export const setLine = (runs: readonly Run[], { inline }: Setting): Paragraph =>
  new Paragraph({ style: lookStyles.line.id, children: inline(runs) });
