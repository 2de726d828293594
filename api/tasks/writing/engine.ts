import type { Prompts } from '../../../prompts/load.ts';
import type { Notice } from '../../contract/grounded-text.ts';
import type { EngineChoice } from '../../contract/tasks.ts';
import { ApiError, badRequest } from '../../errors/api-error.ts';
import type { ChatModel } from '../../model/chat-model.ts';
import { ModelError } from '../../model/model-error.ts';
import type { Models } from '../../model/models.ts';
import { progress, type Task, type TaskContext } from '../task.ts';

/** What a task needs that may write by a language model. */
export interface WritingContext extends TaskContext {
  models: Models;
  prompts: Prompts;
  /** Aborted when the person wants what there is by now. */
  stop?: AbortSignal | undefined;
}

/**
 * The model a request means; null when the extractive engine is to do the work.
 *
 * @throws ApiError `no-model` when a model is wanted and none configured, `unknown-model` for a name there is not
 */
export function chooseModel(models: Models, { engine, model: name }: EngineChoice): ChatModel | null {
  if (engine === 'extractive') return null;
  if (name !== undefined) {
    const named = models.named(name);
    if (!named) throw badRequest(`Ein Sprachmodell „${name}“ ist nicht eingestellt.`, 'unknown-model');
    return named;
  }
  const model = models.default();
  if (!model && engine === 'generative') {
    throw new ApiError(
      409,
      'no-model',
      'Es ist kein Sprachmodell eingestellt. Ohne Sprachmodell arbeitet Amtsfeder mit Sätzen der Dokumente.',
    );
  }
  return model;
}

/**
 * Lets the model do the work, and the extractive engine where the model fails before it has written anything: the
 * result says so.
 */
export async function* withFallback(
  generative: Task,
  extractive: (notices: Notice[]) => Task,
  signal: AbortSignal,
): Task {
  try {
    return yield* generative;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ModelError)) throw error;
    yield { type: 'restart' };
    yield progress(`${error.detail} Arbeite ohne Sprachmodell weiter …`);
    const message = `${error.detail} Das Ergebnis ist deshalb ohne Sprachmodell aus Sätzen der Dokumente zusammengestellt.`;
    return yield* extractive([{ code: error.code, message }]);
  }
}
