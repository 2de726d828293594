import type { ParseArgsConfig } from 'node:util';
import type { Config } from '../config.ts';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Options every command takes. */
export const commonOptions = {
  json: { type: 'boolean' },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionsConfig;

export interface Invocation {
  positionals: string[];
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  config: Config;
  /** Everything behind the command's name, unparsed. */
  raw: string[];
}

export interface Command {
  name: string;
  /** Arguments and options, as in „PFAD… [--dossier NAME]“. */
  usage: string;
  /** One German line for the overview. */
  summary: string;
  /** One German line per option. */
  help?: readonly string[];
  options?: OptionsConfig;
  /** True for commands whose arguments another program reads. */
  passthrough?: boolean;
  /** Resolves to the exit code: 0 done, 1 failed in part or whole. */
  run(invocation: Invocation): Promise<number>;
}

/** The command line is used wrongly; ends with exit code 2 and the command's usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The string value of an option, undefined when it was not given. */
export function stringOption({ values }: Invocation, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** All values of an option that may be repeated. */
export function stringOptions({ values }: Invocation, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/**
 * The numeric value of an option, undefined when it was not given.
 *
 * @throws UsageError when it is no number of the kind wanted
 */
export function numberOption(
  invocation: Invocation,
  name: string,
  { min, integer = true }: { min: number; integer?: boolean },
): number | undefined {
  const text = stringOption(invocation, name);
  if (text === undefined) return undefined;
  const value = Number(text.replace(',', '.'));
  if (!Number.isFinite(value) || value < min || (integer && !Number.isInteger(value))) {
    throw new UsageError(
      `--${name} erwartet eine ${integer ? 'ganze ' : ''}Zahl ab ${min}, nicht „${text}“.`,
    );
  }
  return value;
}
