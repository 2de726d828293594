import type { Command } from './command.ts';

const common = [
  '--json          ein JSON-Wert auf der Standardausgabe, sonst nichts',
  '--data ORDNER   Datenverzeichnis statt AMTSFEDER_DATA oder ./data',
];

/** All commands with one line each. */
export function overview(commands: readonly Command[]): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`);
  return [
    'Aufruf: amtsfeder BEFEHL …',
    '',
    ...lines,
    '',
    'Mehr zu einem Befehl: amtsfeder BEFEHL --help',
  ].join('\n');
}

/** How one command is used. */
export function commandHelp({ name, usage, summary, help = [], passthrough }: Command): string {
  const options = [...help, ...(passthrough ? [] : common)].map((line) => `  ${line}`);
  return [
    `Aufruf: amtsfeder ${name} ${usage}`,
    '',
    summary,
    ...(options.length > 0 ? ['', ...options] : []),
  ].join('\n');
}
