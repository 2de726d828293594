import { countWords } from '../../../language/words.ts';
import type { DraftPart } from '../../contract/drafts.ts';
import type { FormPart } from '../../contract/forms.ts';
import type { Statement } from '../../contract/grounded-text.ts';
import { type Found, lookUp } from '../inquiry/look-up.ts';
import type { Passages } from '../inquiry/passages.ts';
import type { QuestionPaper } from '../inquiry/read-inquiry.ts';
import { emptyPart } from './assemble.ts';
import { voiceOf } from './select/candidates.ts';

const usualAnswer = 110;

/** „Was kostet die Sanierung, und“ asks something beside its parts, „Wie hoch sind“ does not. */
const asksItself = /(?:\?|, und)$/;

/** One part per question, which it repeats; a question that only introduces its parts is not answered itself. */
export function questionParts(
  part: FormPart,
  { questions }: QuestionPaper,
): { part: DraftPart; question: string | null }[] {
  return questions.map(({ number, text, of }) => {
    const hasParts = questions.some((other) => other.of === number);
    const introduces = hasParts && !asksItself.test(text);
    const mark = of === null ? `${number}.` : `${number.slice(of.length)})`;
    const whole = questions.find((other) => other.number === of);
    const own = {
      ...emptyPart({ ...part, id: `frage-${number}`, heading: null, level: of === null ? 1 : 2 }),
      required: !introduces,
      content: `Antwort auf Frage ${number}`,
      lead: `${mark} ${text}`,
      placeholder: introduces ? null : `«Antwort auf Frage ${number}»`,
    };
    // „Wie hoch sind a) …“ needs its beginning, „Was kostet …, und a) welchen Anteil …“ does not.
    const question = whole && !asksItself.test(whole.text) ? `${whole.text} ${text}` : text;
    return { part: own, question: introduces ? null : question };
  });
}

/** Rows of tables, and what somebody else says for himself, are no answers of the house. */
const isAnswer = ({ material, citation: { quote } }: Found) =>
  !quote.includes(' | ') && voiceOf(material, quote, false) !== 'other';

/** What the sources say to a question, as statements within the length of an answer. */
export async function answerTo(
  question: string,
  passages: Passages,
  { words }: Pick<FormPart, 'words'>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  let room = words ?? usualAnswer;
  for (const found of await lookUp(question, passages)) {
    if (!isAnswer(found)) continue;
    const { citation } = found;
    const text = citation.quote.replace(/\s+/g, ' ');
    room -= countWords(text);
    if (room < 0) break;
    statements.push({ text, citations: [citation], check: { status: 'supported', findings: [] } });
  }
  return statements;
}
