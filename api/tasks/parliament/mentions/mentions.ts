import type { Mentions, MentionsRequest } from '../../../contract/parliament/mentions.ts';
import type { TaskContext } from '../../task.ts';
import { countMentions } from './count.ts';

/** How often a topic is named in speeches, by month or session and by party; the chair's words count nowhere. */
export async function mentions(
  { library, scope }: Pick<TaskContext, 'library' | 'scope'>,
  request: MentionsRequest,
): Promise<Mentions> {
  const startedAt = performance.now();
  const { topic: text, unit: _, ...filter } = request;
  const [matched, all] = await Promise.all([
    library.parliament.matches(scope, { ...filter, text }),
    library.parliament.matches(scope, filter),
  ]);
  return { ...countMentions(matched, all, request), tookMs: Math.round(performance.now() - startedAt) };
}
