import type { RunRequest } from '../../contract/runs.ts';
import type { SummaryBody } from '../../contract/works.ts';
import { summariseBy } from '../../tasks/summarise/model/summarise-by.ts';
import type { Performer } from '../performer.ts';
import { subjectOf } from '../subject.ts';

/** A summary, kept with what was asked for; of pasted text and files only what it cites. */
export function summary(request: RunRequest<'summary'>): Performer {
  return {
    describe: (context, files) => subjectOf(context, request, files),
    async *perform(context, files) {
      const subject = await subjectOf(context, request, files);
      const result = yield* summariseBy(context, context.readers, request, files);
      const { text: _text, ...asked } = request;
      const body: SummaryBody = { request: asked, result };
      return { kind: 'summary', ...subject, body };
    },
  };
}
