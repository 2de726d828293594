import type { DraftRequest, DraftResult } from '../../contract/drafts.ts';
import type { Form } from '../../contract/forms.ts';
import type { Inquiry } from '../../contract/inquiry.ts';
import type { DraftContext } from '../draft/context.ts';
import { draft } from '../draft/draft.ts';
import type { Task } from '../task.ts';
import { paperOf } from './paper.ts';

/** The form that answers are assembled in. */
export const answerForm = 'antwort-kleine-anfrage';

/**
 * Assembles the answer in the form of a Drucksache: contributions as the units have written them, held against the
 * sources; for questions without one, what the sources say.
 */
export function assembleAnswer(
  context: DraftContext,
  form: Form,
  inquiry: Inquiry,
  request: Omit<DraftRequest, 'form'>,
): Task<DraftResult> {
  const contributions = inquiry.questions.filter(({ contribution }) => contribution.trim() !== '');
  const given = new Map(
    contributions.map(({ number, contribution }) => [`frage-${number}`, contribution.trim()]),
  );
  const paper = { name: 'Anfrage', document: paperOf(inquiry) };
  return draft(context, form, { ...request, form: form.id }, [paper], given);
}
