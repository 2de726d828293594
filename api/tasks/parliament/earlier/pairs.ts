import { blockOffsets } from '../../../../ingest/document.ts';
import type { Span } from '../../../../language/words.ts';
import type { Material } from '../../material.ts';
import { readInquiry } from '../../inquiry/read-inquiry.ts';

/** A question of a paper with the answer printed below it; offsets into the paper's text. */
export interface AnsweredQuestion {
  /** „4“ */
  number: string;
  /** The question with its parts, on one line. */
  question: string;
  /** The paragraphs of the answer, footnotes and headings left out. */
  answer: Span[];
}

/** Below the last answer stand no more than place and date. */
const label = /^(?:\d{1,3}[.)]\s|Zu (?:Frage|Nummer|den Fragen)\b)/;

/** The questions of an answer to a Kleine or Große Anfrage, each with its answer; empty for every other paper. */
export function answeredQuestions(material: Material): AnsweredQuestion[] {
  const paper = readInquiry(material);
  if (!paper?.answered) return [];
  const offsets = blockOffsets(material.blocks);
  const whole = paper.questions.filter(({ of }) => of === null);
  return whole.flatMap((asked, at) => {
    const parts = paper.questions.filter(({ of }) => of === asked.number);
    const from = Math.max(asked.end, ...parts.map(({ end }) => end));
    const to = whole[at + 1]?.start ?? material.text.length;
    const answer = material.blocks.flatMap(({ kind, text }, index) => {
      const start = offsets[index]!;
      const inside = start >= from && start + text.length < to;
      const said = kind !== 'heading' && kind !== 'footnote' && text.trim() !== '';
      return inside && said && !(label.test(text) && text.length < 40)
        ? [{ start, end: start + text.length }]
        : [];
    });
    const question = [asked, ...parts].map(({ text }) => text).join(' ');
    return answer.length > 0 ? [{ number: asked.number, question, answer }] : [];
  });
}
