import { parseArgs } from 'node:util';
import { UsageError } from './report.ts';

export interface Arguments {
  names: string[];
  set: string[];
  /** One JSON value on stdout and nothing else there. */
  json: boolean;
  /** The run as JSON and as a page, for people and for `--baseline`. */
  out: string | null;
  /** The accepted run to compare with. */
  baseline: string | null;
  accept: boolean;
  gate: boolean;
}

/**
 * Reads `NAME… --set FILE… --json --out FOLDER --baseline FILE --accept --gate`; `--set` takes every word up to the
 * next option.
 *
 * @throws UsageError
 */
export function parseArguments(args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: { out: { type: 'string' }, baseline: { type: 'string' } },
  });
  const parsed: Arguments = {
    names: [],
    set: [],
    json: false,
    out: null,
    baseline: null,
    accept: false,
    gate: false,
  };
  let words = parsed.names;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    words = token.name === 'set' ? parsed.set : parsed.names;
    switch (token.name) {
      case 'set':
        break;
      case 'json':
      case 'accept':
      case 'gate':
        parsed[token.name] = true;
        break;
      case 'out':
      case 'baseline':
        parsed[token.name] = token.value ?? missing(token.rawName);
        break;
      default:
        throw new UsageError(`Unknown option ${token.rawName}`);
    }
  }
  return parsed;
}

function missing(option: string): never {
  throw new UsageError(`${option} needs a value`);
}
