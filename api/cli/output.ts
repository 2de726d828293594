import { styleText } from 'node:util';

/** The one JSON value of `--json` on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** A line of the result, on standard output. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** A line about the work, on standard error. */
export function report(line: string): void {
  process.stderr.write(`${line}\n`);
}

type Style = Parameters<typeof styleText>[0];

/** Text with a terminal style, plain where standard output is no terminal. */
export function style(format: Style, text: string): string {
  return process.stdout.isTTY && process.stdout.hasColors() ? styleText(format, text) : text;
}

const wholeNumber = new Intl.NumberFormat('de-DE');
const tenths = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** „1.234 Seiten“, „1 Seite“. */
export function count(value: number, singular: string, plural: string): string {
  return `${wholeNumber.format(value)} ${value === 1 ? singular : plural}`;
}

/** „0,8 s“ */
export function seconds(value: number): string {
  return `${tenths.format(value)} s`;
}

/** Breaks text at spaces so that no line is longer than `width`, each led by `indent`. */
export function wrap(
  text: string,
  indent = '',
  width = Math.min(process.stdout.columns || 100, 100),
): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, indent + line].join('\n');
}
