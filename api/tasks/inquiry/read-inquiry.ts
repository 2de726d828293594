import { blockOffsets } from '../../../ingest/document.ts';
import type { Span } from '../../../language/words.ts';
import type { Material } from '../material.ts';
import { type AskedBy, readAskers } from './askers.ts';

/** A question, or part of one, where it stands in the paper. */
export interface Asked extends Span {
  /** „3“, „3a“ */
  number: string;
  /** Number of the question it is part of; null for whole questions. */
  of: string | null;
  text: string;
}

/** A Kleine Anfrage as its paper gives it. */
export interface QuestionPaper extends AskedBy {
  /** Paragraphs of the preliminary remark. */
  preface: Span[];
  questions: Asked[];
  /** Whether answers stand between the questions: then it is an answer that repeats them. */
  answered: boolean;
}

const numbered = /^(\d{1,3})[.)]\s+(?=\S)/;
const lettered = /(?:^|\s)([a-z])\)\s+(?=\p{Lu})/gu;
const wholeLine = /^([a-z])\)\s+/;
const asks = /\?["“«)]*\s*$|\?\s/;
const prefaceHeading = /^V\s?o\s?r\s?b\s?e\s?m\s?e\s?r\s?k\s?u\s?n\s?g/;
const askLine = /^(?:Wir fragen|Ich frage|Vor diesem Hintergrund fragen wir)\b/;
/** Below the last question stand place, date and names. */
const signature = /^(?:Berlin|\p{Lu}[\p{L}-]+), (?:den )?\d{1,2}\. /u;

/**
 * Reads a question paper: its preliminary remark and its numbered questions with their parts. Null when there are no
 * numbered questions, counted from 1.
 */
export function readInquiry(material: Material): QuestionPaper | null {
  const { blocks, text } = material;
  const offsets = blockOffsets(blocks);
  const questions: Asked[] = [];
  const preface: Span[] = [];
  let inPreface = false;
  let answered = false;
  let inQuestion = false;
  let next = 1;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'footnote') continue;
    const start = offsets[at]!;
    const end = start + block.text.length;
    const number = numbered.exec(block.text);
    const part = inQuestion ? wholeLine.exec(block.text) : null;
    inQuestion = false;
    if (number && Number(number[1]) === next && opensQuestion(blocks, at)) {
      questions.push(...questionsIn(text, start + number[0].length, end, String(next)));
      next++;
      inPreface = false;
      inQuestion = true;
    } else if (part) {
      const of = String(next - 1);
      const from = start + part[0].length;
      questions.push({
        number: `${of}${part[1]}`,
        of,
        text: oneLine(text.slice(from, end)),
        start: from,
        end,
      });
      inQuestion = true;
    } else if (prefaceHeading.test(block.text) && questions.length === 0)
      inPreface = !/regierung/i.test(block.text);
    else if (askLine.test(block.text)) inPreface = false;
    else if (inPreface && block.kind !== 'heading') preface.push({ start, end });
    else if (questions.length > 0 && block.kind !== 'heading' && !signature.test(block.text)) {
      answered ||= numbered.test(blocks.slice(at + 1).find((later) => numbered.test(later.text))?.text ?? '');
    }
  }
  return questions.length === 0 ? null : { ...readAskers(material), preface, questions, answered };
}

/** Whether a numbered block asks, itself or in the parts below it. */
function opensQuestion(blocks: Material['blocks'], at: number): boolean {
  if (asks.test(blocks[at]!.text)) return true;
  const below = blocks.slice(at + 1, at + 3);
  return below.some(({ text }) => wholeLine.test(text) && asks.test(text));
}

/** A numbered question, with parts a), b) that stand in the same paragraph as questions of their own. */
function questionsIn(text: string, start: number, end: number, number: string): Asked[] {
  const body = text.slice(start, end);
  const marks = Array.from(body.matchAll(lettered), ({ 0: mark, 1: letter, index }) => ({
    letter,
    index,
    after: index + mark.length,
  }));
  if (marks.length < 2 || marks[0]!.letter !== 'a') {
    return [{ number, of: null, text: oneLine(body), start, end }];
  }
  const whole = {
    number,
    of: null,
    text: oneLine(body.slice(0, marks[0]!.index)),
    start,
    end: start + marks[0]!.index,
  };
  const parts = marks.map(({ letter, after }, at) => {
    const to = marks[at + 1]?.index ?? body.length;
    return {
      number: `${number}${letter}`,
      of: number,
      text: oneLine(body.slice(after, to)),
      start: start + after,
      end: start + to,
    };
  });
  return [whole, ...parts];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
