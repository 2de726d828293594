import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { localUser } from '../access/scope.ts';
import { readConfig } from '../config.ts';
import { type RunningServer, startServer } from '../server.ts';
import { bridge } from '../testing/invented.ts';
import {
  type ScriptedModel,
  scriptedModelName,
  startScriptedModel,
} from '../testing/scripted-model/server.ts';

vi.setConfig({ testTimeout: 300_000 });

const main = fileURLToPath(new URL('./amtsfeder.js', import.meta.url));
let data: string;
let model: ScriptedModel;
let server: RunningServer;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'amtsfeder-chat-'));
  model = await startScriptedModel();
  const models = { AMTSFEDER_MODEL_URL: model.url, AMTSFEDER_MODEL: scriptedModelName };
  server = await startServer(readConfig({}, { AMTSFEDER_DATA: data, AMTSFEDER_PORT: '0', ...models }));
  const { library } = server.services;
  const bytes = new TextEncoder().encode(bridge['Vermerk Brücke.md']);
  await library.ingest(localUser, [{ path: 'Vermerk.md', bytes }], 'Brücke');
  await library.idle();
});
afterAll(async () => {
  await server.close();
  await model.close();
  await rm(data, { recursive: true, force: true });
});

async function chat(args: string[], typed = '') {
  const child = spawn(process.execPath, [main, 'chat', ...args, '--data', data]);
  child.stdin.end(typed);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { stdout, stderr, code };
}

test('a conversation is held line by line, each answer with its sources', async () => {
  const typed = 'Was kostet die Sanierung der Brücke?\n\nUnd wann beginnen die Arbeiten daran?\n';
  const { stdout, code } = await chat(['--dossier', 'Brücke'], typed);
  expect(code).toBe(0);
  expect(stdout).toMatch(/2,4 Mio\. Euro[^[]*\[1\]/);
  expect(stdout).toContain('Vermerk.md');
  expect(model.asked.at(-1)!.body.messages).toHaveLength(4);
});

test('one question gives one JSON value, and the conversation can be taken up again', async () => {
  const first = await chat(['Wie lange dauern die Bauarbeiten?', '--all', '--json']);
  const { conversation, turn } = JSON.parse(first.stdout);
  expect(turn).toMatchObject({ status: 'answered', answer: { engine: 'generative' } });
  const again = await chat(['Und warum?', '--conversation', conversation.id, '--json']);
  expect(JSON.parse(again.stdout).turn.searched).toBe('Und warum? Bauarbeiten');
});

test('what fails is said, and shows in the exit code', async () => {
  model.script('wrong-key');
  const { stdout, stderr, code } = await chat(['Hallo?']);
  expect([code, stdout.trim()]).toEqual([1, '']);
  expect(stderr).toContain('lehnt den Zugriff ab');
  expect((await chat(['Hallo?', '--all', '--dossier', 'Brücke'])).code).toBe(2);
});
