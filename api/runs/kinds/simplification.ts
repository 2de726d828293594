import type { RunRequest } from '../../contract/runs.ts';
import { simplificationBodySchema } from '../../contract/simplify.ts';
import { plainLexicon } from '../../plain-lexicon/plain-lexicon.ts';
import { titleOf } from '../../tasks/plain/simplifications.ts';
import { simplify } from '../../tasks/plain/simplify.ts';
import type { Performer } from '../performer.ts';
import { subjectOf } from '../subject.ts';

/** A rewriting in plain language, kept to be worked on. */
export function simplification(request: RunRequest<'simplification'>): Performer {
  const sources = {
    documents: request.document === undefined ? undefined : [request.document],
    text: request.text ?? request.title ?? request.blocks?.[0]?.text,
  };
  return {
    describe: (context, files) => subjectOf(context, sources, files),
    async *perform(context, files) {
      const { dossier } = await subjectOf(context, sources, files);
      const words = await plainLexicon(context.config.dataDir);
      const result = yield* simplify(context, context.readers, request, files, words);
      // Without what is measured anew from it whenever it is shown.
      const body = simplificationBodySchema.parse(result);
      return { kind: 'simplification', title: titleOf(body), dossier, body };
    },
  };
}
