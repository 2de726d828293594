import type { RunRequest } from '../../contract/runs.ts';
import type { QuestionBody } from '../../contract/works.ts';
import { answerBy } from '../../tasks/ask/generate.ts';
import { firstWords } from '../../tasks/first-words.ts';
import type { Performer } from '../performer.ts';
import { subjectOf } from '../subject.ts';

/** A question to the documents, kept with its answer. */
export function question(request: RunRequest<'question'>): Performer {
  const title = firstWords(request.question, 200);
  return {
    async describe(context) {
      return { title, dossier: (await subjectOf(context, request)).dossier };
    },
    async *perform(context) {
      const { dossier } = await subjectOf(context, request);
      const body: QuestionBody = { request, result: yield* answerBy(context, request) };
      return { kind: 'question', title, dossier, body };
    },
  };
}
