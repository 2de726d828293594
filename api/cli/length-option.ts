import type { Length } from '../contract/tasks.ts';
import { type Invocation, numberOption, UsageError } from './command.ts';

/**
 * The length that `--words`, `--sentences` or `--minutes` names; undefined without any.
 *
 * @throws UsageError when there are several, or one is too small
 */
export function lengthOption(invocation: Invocation): Length | undefined {
  const given = [
    ['words', numberOption(invocation, 'words', { min: 10 })],
    ['sentences', numberOption(invocation, 'sentences', { min: 1 })],
    ['minutes', numberOption(invocation, 'minutes', { min: 0.5, integer: false })],
  ] as const;
  const [length, another] = given.flatMap(([unit, value]) => (value === undefined ? [] : [{ unit, value }]));
  if (another) throw new UsageError('Nur eine Länge geht, in Wörtern, Sätzen oder Minuten.');
  return length;
}
