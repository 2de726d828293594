import type { EngineChoice } from '../contract/tasks.ts';
import { type Invocation, stringOption, UsageError } from './command.ts';

/** Options of every command that may write by a language model. */
export const engineOptions = { engine: { type: 'string' }, model: { type: 'string' } } as const;

export const engineHelp = [
  '--engine ART    „generative“ (mit Sprachmodell) oder „extractive“ (ohne)',
  '--model NAME    dieses der eingestellten Sprachmodelle',
];

/** @throws UsageError for an engine there is not */
export function engineChoice(invocation: Invocation): EngineChoice {
  const engine = stringOption(invocation, 'engine');
  const model = stringOption(invocation, 'model');
  if (engine !== undefined && engine !== 'generative' && engine !== 'extractive') {
    throw new UsageError(`--engine ist „generative“ oder „extractive“, nicht „${engine}“.`);
  }
  return { ...(engine && { engine }), ...(model !== undefined && { model }) };
}
