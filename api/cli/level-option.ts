import { type AnalyseRequest, levelSchema } from '../contract/analyse.ts';
import { type Invocation, stringOption, UsageError } from './command.ts';

/**
 * The level of plain language that `--level` names, `einfach` without it.
 *
 * @throws UsageError for any other word
 */
export function levelOption(invocation: Invocation): AnalyseRequest['level'] {
  const level = levelSchema.safeParse(stringOption(invocation, 'level') ?? 'einfach');
  if (!level.success) throw new UsageError('--level kennt buergernah, einfach und leicht.');
  return level.data;
}
