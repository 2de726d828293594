import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Command } from '../command.ts';

export const evaluate: Command = {
  name: 'eval',
  usage: '[PRÜFREIHE…] [--set DATEI… | --full] [--gate] [--accept] [--out ORDNER] [--json]',
  summary: 'Güte messen: Lesen, Suche, Antworten, Zusammenfassungen, Entwürfe, Klartext',
  passthrough: true,
  async run({ raw }) {
    // A process of its own: the harness may import everything, this room may not import the harness.
    const main = fileURLToPath(new URL('../../../eval/main.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', main, ...raw], { stdio: 'inherit' });
    const [code] = (await once(child, 'exit')) as [number | null];
    return code ?? 1;
  },
};
