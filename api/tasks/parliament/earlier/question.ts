import type { EarlierAnswersRequest } from '../../../contract/parliament/earlier-answers.ts';
import { badRequest, notFound } from '../../../errors/api-error.ts';
import { Inquiries } from '../../inquiry/inquiries.ts';
import type { TaskContext } from '../../task.ts';

/**
 * The question that earlier answers are sought for: as given, or a question of a Kleine Anfrage that is kept, a part
 * of it together with the question it belongs to.
 *
 * @throws ApiError when neither or both are given, or there is no such inquiry or question
 */
export async function questionOf(
  { library, scope }: Pick<TaskContext, 'library' | 'scope'>,
  { question, inquiry: kept }: EarlierAnswersRequest,
): Promise<string> {
  if ((question === undefined) === (kept === undefined)) {
    throw badRequest('Es fehlt die Frage, oder es ist mehr als eine angegeben.');
  }
  if (question !== undefined) return question;
  const { inquiry } = await new Inquiries(library.works, scope).get(kept!.id);
  const asked = inquiry.questions.find(({ number }) => number === kept!.number);
  if (!asked) throw notFound('Diese Frage');
  const whole = inquiry.questions.find(({ number }) => number === asked.of);
  return whole ? `${whole.text} ${asked.text}` : asked.text;
}
