import { localUser } from '../../../api/access/scope.ts';
import { type Positions, positionsRequestSchema } from '../../../api/contract/parliament/positions.ts';
import { openModels } from '../../../api/model/models.ts';
import { positionsBy } from '../../../api/tasks/parliament/positions/positions.ts';
import { resultOf } from '../../../api/tasks/task.ts';
import type { Library } from '../../../ingest/library-types.ts';
import { loadPrompts } from '../../../prompts/load.ts';

/** Positions by party on a topic, without a language model. */
export async function positionsOn(library: Library, topic: string): Promise<Positions> {
  const request = positionsRequestSchema.parse({ topic, engine: 'extractive' });
  const { signal } = new AbortController();
  const prompts = await loadPrompts();
  return resultOf(
    positionsBy(
      { library, scope: localUser, signal, models: openModels({ default: null, models: [] }), prompts },
      request,
    ),
  );
}
