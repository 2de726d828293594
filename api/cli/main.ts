import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.ts';
import { type Command, commonOptions, UsageError } from './command.ts';
import { analyse } from './commands/analyse.ts';
import { ask } from './commands/ask.ts';
import { chat } from './commands/chat.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { debate } from './commands/debate.ts';
import { doctor } from './commands/doctor.ts';
import { dip } from './commands/dip.ts';
import { documents } from './commands/documents.ts';
import { draft } from './commands/draft.ts';
import { earlier } from './commands/earlier.ts';
import { evaluate } from './commands/eval.ts';
import { forms } from './commands/forms.ts';
import { ingest } from './commands/ingest.ts';
import { inquiry } from './commands/inquiry.ts';
import { mentions } from './commands/mentions.ts';
import { positions } from './commands/positions.ts';
import { offices } from './commands/offices.ts';
import { papers } from './commands/papers.ts';
import { search } from './commands/search.ts';
import { serve } from './commands/serve.ts';
import { simplify } from './commands/simplify.ts';
import { statements } from './commands/statements.ts';
import { speeches } from './commands/speeches.ts';
import { summarise } from './commands/summarise.ts';
import { works } from './commands/works.ts';
import { explain } from './explain.ts';
import { commandHelp, overview } from './help.ts';
import { print, report } from './output.ts';

const commands: readonly Command[] = [
  serve,
  ingest,
  documents,
  works,
  search,
  speeches,
  papers,
  offices,
  dip,
  ask,
  summarise,
  draft,
  forms,
  inquiry,
  positions,
  debate,
  statements,
  earlier,
  mentions,
  simplify,
  analyse,
  chat,
  check,
  compare,
  doctor,
  evaluate,
];

/** Runs one command; resolves to the exit code: 0 done, 1 the work failed in part or whole, 2 wrong usage. */
async function main([name, ...raw]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(overview(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  try {
    if (!command) throw new UsageError(`Den Befehl „${name}“ gibt es nicht.`);
    if (command.passthrough)
      return await command.run({ positionals: [], values: {}, config: readConfig(), raw });
    const { positionals, values } = parse(command, raw);
    if (values['help']) {
      print(commandHelp(command));
      return 0;
    }
    const { data } = values;
    const config = readConfig(typeof data === 'string' ? { AMTSFEDER_DATA: data } : {});
    return await command.run({ positionals, values, config, raw });
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError) {
      report(error.message);
      report(command ? `\n${commandHelp(command)}` : `\n${overview(commands)}`);
      return 2;
    }
    report(explain(error));
    return 1;
  }
}

function parse(command: Command, args: string[]) {
  try {
    const options = { ...command.options, ...commonOptions };
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(germanParseError(error as Error & { code?: string }), { cause: error });
  }
}

function germanParseError({ code, message }: Error & { code?: string }): string {
  const option = /'(-[^' <]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Die Option „${option}“ gibt es hier nicht.`;
  return `Die Option „${option}“ ist unvollständig oder hat einen Wert zu viel.`;
}

// Whoever reads the result may have seen enough (`… | head`); the work is done all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
