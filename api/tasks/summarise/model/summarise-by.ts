import type { SummaryRequest } from '../../../contract/tasks.ts';
import type { Readers } from '../../../services.ts';
import type { GivenDocument } from '../../../uploads/task-input.ts';
import type { Task } from '../../task.ts';
import { chooseModel, withFallback, type WritingContext } from '../../writing/engine.ts';
import { summarise } from '../summarise.ts';
import { summariseInWords } from './summarise-in-words.ts';

/**
 * Summarises by whichever engine is chosen; where the model fails, by the extractive one.
 *
 * @throws ApiError as `chooseModel` and `summarise`; ReadError when the text cannot be read
 */
export function summariseBy(
  context: WritingContext,
  readers: Readers,
  request: SummaryRequest,
  files: readonly GivenDocument[],
): Task {
  const model = chooseModel(context.models, request);
  if (!model) return summarise(context, readers, request, files);
  return withFallback(
    summariseInWords(context, readers, model, request, files),
    (notices) => summarise(context, readers, request, files, notices),
    context.signal,
  );
}
