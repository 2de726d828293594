import { analyse as analyseText } from '../../../language/plain/findings/analyse.ts';
import type { AnalyseRequest, AnalyseResponse } from '../../contract/analyse.ts';
import type { PlainLexicon } from '../../plain-lexicon/plain-lexicon.ts';
import type { Readers } from '../../services.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import type { TaskContext } from '../task.ts';
import { givenText } from './given-text.ts';

/**
 * How hard a text is to read, and what makes its sentences so, words of this house included. A text in the request is taken as it stands, so that
 * offsets count in what the caller has.
 *
 * @throws as `givenText`
 */
export async function analyse(
  context: TaskContext,
  readers: Readers,
  request: AnalyseRequest,
  files: readonly GivenDocument[],
  { lexicon }: Pick<PlainLexicon, 'lexicon'>,
): Promise<AnalyseResponse> {
  const startedAt = performance.now();
  const { level } = request;
  const alone = request.document === undefined && files.length === 0 ? request.text : undefined;
  const text = alone ?? (await givenText(context, readers, request, files)).text;
  const analysis = analyseText(text, level, { lexicon });
  return { level, ...analysis, tookMs: Math.round(performance.now() - startedAt) };
}
