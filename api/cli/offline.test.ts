import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const house = fileURLToPath(new URL('../..', import.meta.url));
/** Linux can start a process, and all it starts, without any network: not even the loopback interface is up. */
const withoutNetwork = ['--map-root-user', '--net'];
const possible = spawnSync('unshare', [...withoutNetwork, 'true']).status === 0;

test.skipIf(!possible)(
  'without any network documents are read, embedded, searched, asked and summarised',
  { timeout: 300_000 },
  async () => {
    const demo = [process.execPath, '--import', 'tsx', 'api/cli/demo.ts'];
    const { stdout, stderr } = await run('unshare', [...withoutNetwork, ...demo], { cwd: house });
    expect(stdout).toMatch(/15 Dateien, \d+ Abschnitte/);
    expect(stdout).toContain('Fragen: Wie hoch ist der Höchstbetrag');
    expect(stdout).toContain('Zusammenfassen: das ganze Dossier');
    expect(stderr).toBe('');
  },
);
