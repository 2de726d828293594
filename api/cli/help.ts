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
  const options = inColumns([...help, ...(passthrough ? [] : common)]);
  return [
    `Aufruf: amtsfeder ${name} ${usage}`,
    '',
    summary,
    ...(options.length > 0 ? ['', ...options] : []),
  ].join('\n');
}

/** Two blanks or more divide an option from what it means; here all meanings begin in one column. */
function inColumns(lines: readonly string[]): string[] {
  const parts = lines.map((line) => /^(.+?) {2,}(.+)$/.exec(line)?.slice(1) ?? [line]);
  const width = Math.max(0, ...parts.map(([option = '', meaning]) => (meaning ? option.length : 0)));
  return parts.map(([option = '', meaning]) =>
    meaning ? `  ${option.padEnd(width)}  ${meaning}` : `  ${option}`,
  );
}
