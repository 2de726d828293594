import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface ScriptedModels {
  /** Settings under which the application uses these models; the first one by default. */
  settings: Record<string, string>;
  close(): Promise<void>;
}

/** The view of the models waits for each of them: the one that falls silent must not keep it for a minute. */
const patienceWith = (name: string) => (name.endsWith('stalled') ? 15 : 60);

/**
 * Starts the scripted model, and configures one model for each scenario: „skript“ answers, „skript-busy“ is busy.
 * „unerreichbar“ is a model whose server is not there.
 */
export async function startScriptedModels(scenarios: readonly string[]): Promise<ScriptedModels> {
  const args = ['--import', 'tsx', 'api/testing/scripted-model/main.ts', '--port', '0', '--pace', '8'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const url = /https?:\/\/\S+\/v1/.exec(line)?.[0];
  if (url === undefined) throw new Error(`The scripted model does not say where it is: ${line}`);

  const folder = await mkdtemp(join(tmpdir(), 'amtsfeder-models-'));
  const file = join(folder, 'models.json');
  const names = ['skript', ...scenarios.map((scenario) => `skript-${scenario}`)];
  const models = {
    ...Object.fromEntries(
      names.map((name) => [name, { url, model: name, firstTokenSeconds: patienceWith(name) }]),
    ),
    unerreichbar: { url: 'http://127.0.0.1:1/v1', model: 'skript' },
  };
  await writeFile(file, JSON.stringify({ default: 'skript', models }));
  return {
    settings: { AMTSFEDER_MODELS_FILE: file },
    async close() {
      child.kill('SIGTERM');
      await exited;
      await rm(folder, { recursive: true });
    },
  };
}
