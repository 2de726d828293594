import type { RunRequest } from '../../contract/runs.ts';
import type { CheckBody } from '../../contract/works.ts';
import { check as checkText } from '../../tasks/check/check.ts';
import { firstWords } from '../../tasks/first-words.ts';
import type { Performer } from '../performer.ts';
import { subjectOf } from '../subject.ts';

/** The check of a text against its sources, kept with the text. */
export function check(request: RunRequest<'check'>): Performer {
  return {
    async describe(context, files) {
      const { title, dossier } = await subjectOf(context, request, files);
      return { title: request.text === undefined ? title : firstWords(request.text), dossier };
    },
    async *perform(context, files) {
      const result = yield* checkText(context, context.readers, request, files);
      const { title, dossier } = await this.describe(context, files);
      const body: CheckBody = { request, result };
      return { kind: 'check', title, dossier, body };
    },
  };
}
