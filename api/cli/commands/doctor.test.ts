import { afterEach, expect, test, vi } from 'vitest';
import { readConfig } from '../../config.ts';
import { type ScriptedModel, startScriptedModel } from '../../testing/scripted-model/server.ts';
import { doctor } from './doctor.ts';

const key = 'sk-streng-geheim-4711';
let server: ScriptedModel | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await server?.close();
  server = undefined;
});

/** Runs the command in this process; what it prints, and its exit code. */
async function run(environment: Record<string, string>, values: Record<string, boolean> = {}) {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const config = readConfig({}, { AMTSFEDER_DATA: '/nirgendwo', ...environment });
  const code = await doctor.run({ positionals: [], values, config, raw: [] });
  return { code, text: out.mock.calls.map(([chunk]) => String(chunk)).join('') };
}

test('without a model it says what to set', async () => {
  const { code, text } = await run({});
  expect(code).toBe(0);
  expect(text).toContain('AMTSFEDER_MODEL_URL');
});

test('a model that answers, with what its server tells', async () => {
  server = await startScriptedModel({ key, contextTokens: 16_384 });
  const settings = { AMTSFEDER_MODEL_URL: server.url, AMTSFEDER_MODEL: 'skript', AMTSFEDER_MODEL_KEY: key };
  const { code, text } = await run(settings);
  expect(code).toBe(0);
  expect(text.replace(/127\.0\.0\.1:\d+/, 'SERVER').replace(/\d+(?:\.\d+)*(,\d)? (s\b|Token je)/g, 'N $2'))
    .toMatchInlineSnapshot(`
      "✓ skript (Standard)
          Modell        skript
          Server        SERVER (vLLM)
          Kontext       16.384 Token (laut Server)
          Antwort       höchstens 2.048 Token
          Token zählt   der Server
          Erreichbar    nach N s
          Erstes Wort   nach N s, dann N Token je Sekunde
      "
    `);
});

test('a wrong key is told without telling the key', async () => {
  server = await startScriptedModel({ key });
  const settings = {
    AMTSFEDER_MODEL_URL: server.url,
    AMTSFEDER_MODEL: 'skript',
    AMTSFEDER_MODEL_KEY: 'sk-falsch',
  };
  const plain = await run(settings);
  expect(plain.code).toBe(1);
  expect(plain.text.replace(/\s+/g, ' ')).toContain(
    'Der Schlüssel gilt dort nicht. AMTSFEDER_MODEL_KEY prüfen.',
  );
  const json = await run(settings, { json: true });
  expect(json.text).not.toContain('sk-falsch');
  expect(JSON.parse(json.text.slice(json.text.indexOf('{"default"')))).toMatchObject({
    models: [{ problem: { code: 'model-key' } }],
  });
});
