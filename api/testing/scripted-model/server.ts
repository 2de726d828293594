import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerKind } from '../../model/server-info.ts';
import { type ChatRequest, countTokens, readJson, Reply } from './protocol.ts';
import { type ScenarioName, scenarios } from './scenarios.ts';

/** A request the server was sent. */
export interface Asked {
  path: string;
  headers: IncomingMessage['headers'];
  body: ChatRequest;
  /** Whether the caller has gone before the answer ended. */
  abandoned: boolean;
  /** When the answer's first word was sent, by `performance.now()`; null while none was. */
  firstWordAt: number | null;
}

export interface ScriptedModelOptions {
  /** 0 takes any free port. */
  port?: number;
  /** What happens where nothing else is scripted. */
  scenario?: ScenarioName;
  /** Which program's own routes it has, too. */
  kind?: ServerKind;
  contextTokens?: number;
  /** Milliseconds between two words. */
  paceMs?: number;
  /** When set, requests without it are refused. */
  key?: string;
}

/** What the scripted model is called; „skript-SCENARIO“ plays that scenario. */
export const scriptedModelName = 'skript';

export type ScriptedModel = Awaited<ReturnType<typeof startScriptedModel>>;

/**
 * A server on the loopback that speaks the OpenAI protocol and does what a script says: for tests, and by hand for
 * demonstrations.
 */
export async function startScriptedModel({
  port = 0,
  scenario = 'demo',
  kind = 'vllm',
  contextTokens = 8192,
  paceMs = 0,
  key,
}: ScriptedModelOptions = {}) {
  const asked: Asked[] = [];
  const queue: ScenarioName[] = [];
  const lists = listsOf(kind, contextTokens);

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = (await readJson(request)) as ChatRequest;
    const refused = key !== undefined && request.headers.authorization !== `Bearer ${key}`;
    if (path === '/v1/chat/completions') {
      const entry: Asked = { path, headers: request.headers, body, abandoned: false, firstWordAt: null };
      asked.push(entry);
      response.on('close', () => (entry.abandoned = !response.writableFinished));
      const named = body.model.slice(scriptedModelName.length + 1) as ScenarioName;
      const played = refused ? 'wrong-key' : (queue.shift() ?? (named in scenarios ? named : scenario));
      const onFirstWord = () => (entry.firstWordAt = performance.now());
      await scenarios[played](new Reply(response, body, paceMs, onFirstWord));
      return;
    }
    const told = refused ? undefined : lists(path, body);
    response.writeHead(refused ? 401 : told ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(told ?? { error: { message: 'Not found' } }));
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    /** Base address, as it is configured. */
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    /** What happens with the next requests, one after another. */
    script: (...names: ScenarioName[]) => void queue.push(...names),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What the servers tell about themselves, each in its own way. */
function listsOf(
  kind: ServerKind,
  contextTokens: number,
): (path: string, body: unknown) => object | undefined {
  const names = [scriptedModelName, ...Object.keys(scenarios).map((name) => `${scriptedModelName}-${name}`)];
  const routes: Record<string, (body: { prompt?: string; content?: string }) => object> = {
    '/v1/models': () => ({
      object: 'list',
      data: names.map((id) => ({
        id,
        object: 'model',
        ...(kind === 'vllm' && { max_model_len: contextTokens }),
      })),
    }),
    ...(kind === 'vllm' && { '/tokenize': ({ prompt = '' }) => ({ count: countTokens(prompt) }) }),
    ...(kind === 'llama.cpp' && {
      '/props': () => ({ default_generation_settings: { n_ctx: contextTokens } }),
      '/tokenize': ({ content = '' }) => ({ tokens: Array.from({ length: countTokens(content) }, () => 1) }),
    }),
    ...(kind === 'ollama' && {
      '/api/show': () => ({ parameters: '', model_info: { 'llama.context_length': 131_072 } }),
      '/api/ps': () => ({ models: [{ name: `${scriptedModelName}:latest`, context_length: contextTokens }] }),
    }),
  };
  return (path, body) => routes[path]?.((body ?? {}) as { prompt?: string });
}
