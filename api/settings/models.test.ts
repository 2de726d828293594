import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dropForeignSettings, readConfig } from '../config.ts';
import { Secret } from './secret.ts';

const key = 'sk-streng-geheim-4711';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-models-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fromFile(content: unknown, environment: Record<string, string> = {}) {
  const path = join(folder, 'modelle.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readConfig({}, { AMTSFEDER_MODELS_FILE: path, ...environment }).models;
}

test('without settings there is no model', () => {
  expect(readConfig({}, {}).models).toEqual({ default: null, models: [] });
});

test('one model in the environment', () => {
  const { models } = readConfig(
    {},
    {
      AMTSFEDER_MODEL_URL: 'http://localhost:8000/v1/',
      AMTSFEDER_MODEL: 'amt-70b',
      AMTSFEDER_MODEL_KEY: key,
      AMTSFEDER_MODEL_CONTEXT: '32768',
    },
  );
  expect(models.default).toBe('amt-70b');
  expect(models.models[0]).toMatchObject({
    name: 'amt-70b',
    url: 'http://localhost:8000/v1',
    contextTokens: 32_768,
    outputTokens: 2048,
    temperature: 0.2,
    firstTokenSeconds: 120,
    parallel: 4,
  });
  expect(models.models[0]!.key!.reveal()).toBe(key);
});

test('several in a file, their keys in the environment', async () => {
  const file = {
    default: 'klein',
    models: {
      groß: { url: 'https://modelle.example/v1', model: 'amt-70b', keyVariable: 'GATEWAY_KEY', parallel: 8 },
      klein: { url: 'http://localhost:11434/v1', model: 'amt-8b', context: 8192 },
    },
  };
  const { default: chosen, models } = await fromFile(file, { GATEWAY_KEY: key });
  expect([chosen, ...models.map(({ name }) => name)]).toEqual(['klein', 'groß', 'klein']);
  expect(models[0]!.key!.reveal()).toBe(key);
  expect(models[1]!.key).toBeNull();
});

describe('what is wrong is said', () => {
  test.each([
    [{ AMTSFEDER_MODEL: 'x' }, 'AMTSFEDER_MODEL braucht AMTSFEDER_MODEL_URL'],
    [{ AMTSFEDER_MODEL_URL: 'http://x/v1' }, 'braucht AMTSFEDER_MODEL'],
    [{ AMTSFEDER_MODEL_URL: 'nirgendwo', AMTSFEDER_MODEL: 'x' }, 'AMTSFEDER_MODEL_URL ist ungültig'],
    [{ AMTSFEDER_MODEL_URL: 'http://ich:geheim@x/v1', AMTSFEDER_MODEL: 'x' }, 'Zugangsdaten'],
    [{ AMTSFEDER_MODEL_TEMPERATURE: '7' }, 'AMTSFEDER_MODEL_TEMPERATURE ist ungültig'],
    [{ AMTSFEDER_MODELS_FILE: '/gibt/es/nicht.json' }, 'lässt sich nicht lesen'],
  ])('%j', (environment, message) => {
    expect(() => readConfig({}, environment)).toThrow(message);
  });

  test.each<[unknown, string]>([
    ['{', 'kein gültiges JSON'],
    [{ models: { a: { url: 'http://x/v1' } } }, 'models.a.model'],
    [{ models: { a: { url: 'http://x/v1', model: 'm', key } } }, 'ungültig'],
    [{ default: 'b', models: { a: { url: 'http://x/v1', model: 'm' } } }, 'Das Modell „b“ unter „default“'],
    [{ models: { a: { url: 'http://x/v1', model: 'm', keyVariable: 'FEHLT' } } }, 'FEHLT'],
  ])('file %j', async (content, message) => {
    const failure = await fromFile(content).catch((error: Error) => error);
    expect((failure as Error).message).toContain(message);
    expect((failure as Error).message).not.toContain(key);
  });
});

test('a key cannot be printed', () => {
  const holder = { key: new Secret(key), list: [new Secret(key)] };
  const printed = [
    JSON.stringify(holder),
    inspect(holder, { depth: 9, showHidden: true }),
    `${holder.key}`,
    String(holder.list),
  ];
  for (const text of printed) expect(text).not.toContain(key);
  expect(holder.key.redact(`Falsch: ${key}!`)).toBe('Falsch: [geheim]!');
});

test('settings with which libraries would talk to others are taken out of the environment', () => {
  const environment = {
    LANGSMITH_TRACING: 'true',
    OPENAI_BASE_URL: 'x',
    LANGCHAIN_VERBOSE: 'true',
    PATH: '/bin',
  };
  dropForeignSettings(environment);
  expect(environment).toEqual({ PATH: '/bin' });
});
