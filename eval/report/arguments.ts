import { parseArgs } from 'node:util';
import { UsageError } from './report.ts';

export interface Arguments {
  names: string[];
  set: string[];
  /** Every suite with all that the repository has for it. */
  full: boolean;
  /** One JSON value on stdout and nothing else there. */
  json: boolean;
  /** The run as JSON and as a page, for people and for `--baseline`. */
  out: string | null;
  /** The accepted run to compare with. */
  baseline: string | null;
  /** The data directory, where the run is kept for the application's page. */
  data: string | null;
  accept: boolean;
  gate: boolean;
  help: boolean;
}

/**
 * Reads `NAME… --set FILE… --full --json --out FOLDER --baseline FILE --data FOLDER --accept --gate`; `--set` takes
 * every word up to the next option.
 *
 * @throws UsageError
 */
export function parseArguments(args: readonly string[]): Arguments {
  const value = { type: 'string' } as const;
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: { out: value, baseline: value, data: value, help: { type: 'boolean', short: 'h' } },
  });
  const parsed: Arguments = {
    names: [],
    set: [],
    full: false,
    json: false,
    out: null,
    baseline: null,
    data: null,
    accept: false,
    gate: false,
    help: false,
  };
  let words = parsed.names;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    words = token.name === 'set' ? parsed.set : parsed.names;
    switch (token.name) {
      case 'set':
        break;
      case 'full':
      case 'json':
      case 'accept':
      case 'gate':
      case 'help':
        parsed[token.name] = true;
        break;
      case 'out':
      case 'baseline':
      case 'data':
        parsed[token.name] = token.value ?? missing(token.rawName);
        break;
      default:
        throw new UsageError(`Die Option „${token.rawName}“ gibt es hier nicht.`);
    }
  }
  return parsed;
}

function missing(option: string): never {
  throw new UsageError(`Der Option „${option}“ fehlt ihr Wert.`);
}
