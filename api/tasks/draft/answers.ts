import { countWords } from '../../../language/words.ts';
import type { DraftPart } from '../../contract/drafts.ts';
import type { FormPart } from '../../contract/forms.ts';
import type { Statement } from '../../contract/grounded-text.ts';
import { citationsFor } from '../inquiry/answer-question.ts';
import { passagesIn } from '../inquiry/passages.ts';
import type { QuestionPaper } from '../inquiry/read-inquiry.ts';
import type { Material } from '../material.ts';
import type { TaskContext } from '../task.ts';
import { emptyPart } from './assemble.ts';

const usualAnswer = 110;

/** One part per question, which it repeats; a question that only introduces its parts is not answered itself. */
export function questionParts(part: FormPart, { questions }: QuestionPaper): DraftPart[] {
  return questions.map(({ number, text, of }) => {
    const introduces = questions.some((other) => other.of === number);
    const mark = of === null ? `${number}.` : `${number.slice(of.length)})`;
    return {
      ...emptyPart({ ...part, id: `frage-${number}`, heading: null, level: of === null ? 1 : 2 }),
      required: !introduces,
      content: `Antwort auf Frage ${number}`,
      lead: `${mark} ${text}`,
      placeholder: introduces ? null : `«Antwort auf Frage ${number}»`,
    };
  });
}

/** What the other sources say to each question, as statements by part id, within the length of an answer. */
export async function answerQuestions(
  context: TaskContext,
  { questions }: QuestionPaper,
  materials: readonly Material[],
  { words }: Pick<FormPart, 'words'>,
): Promise<Map<string, Statement[]>> {
  const passages = await passagesIn(context, materials);
  const answers = new Map<string, Statement[]>();
  for (const { number, text, of } of questions) {
    context.signal.throwIfAborted();
    const whole = questions.find((other) => other.number === of);
    const citations = await citationsFor(whole ? `${whole.text} ${text}` : text, passages);
    const statements: Statement[] = [];
    let room = words ?? usualAnswer;
    for (const citation of citations) {
      const said = citation.quote.replace(/\s+/g, ' ');
      room -= countWords(said);
      if (room < 0) break;
      statements.push({ text: said, citations: [citation], check: { status: 'supported', findings: [] } });
    }
    answers.set(`frage-${number}`, statements);
  }
  return answers;
}
