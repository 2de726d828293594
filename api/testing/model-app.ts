import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ScenarioName, scenarios } from './scripted-model/scenarios.ts';
import { type ScriptedModelOptions, scriptedModelName, startScriptedModel } from './scripted-model/server.ts';
import { openTestApp } from './test-app.ts';

/** The key with which the scripted model is asked; it must turn up nowhere. */
export const modelKey = 'sk-streng-geheim-4711';

/** Short only where silence is what is played, before the first word or behind some: a busy machine is silent, too. */
const patienceWith = (name: string) => (name.endsWith('silent') ? 0.4 : name.endsWith('stalled') ? 3 : 60);

/**
 * The real application beside a scripted model. `haus` is the default model; every scenario is a model of its own
 * name, so that a request chooses what goes wrong.
 */
export async function openModelApp(options: ScriptedModelOptions = {}) {
  const model = await startScriptedModel({ key: modelKey, ...options });
  const names = Object.keys(scenarios) as ScenarioName[];
  const entry = (name: string) => ({
    url: model.url,
    model: name,
    keyVariable: 'SKRIPT_KEY',
    firstTokenSeconds: patienceWith(name),
  });
  const models = Object.fromEntries(names.map((name) => [name, entry(`${scriptedModelName}-${name}`)]));
  const file = join(tmpdir(), `amtsfeder-models-${process.pid}-${Math.random().toString(36).slice(2)}.json`);
  await writeFile(
    file,
    JSON.stringify({ default: 'haus', models: { haus: entry(scriptedModelName), ...models } }),
  );
  const api = await openTestApp({ AMTSFEDER_MODELS_FILE: file, SKRIPT_KEY: modelKey });
  return {
    ...api,
    model,
    async close() {
      await api.close();
      await model.close();
      await rm(file);
    },
  };
}

export type ModelApp = Awaited<ReturnType<typeof openModelApp>>;
