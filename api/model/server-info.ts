import { z } from 'zod';
import type { ModelConfig } from '../settings/models.ts';
import { headersFor } from './connection.ts';

/** Programs that tell more about themselves than the protocol asks for. */
export type ServerKind = 'vllm' | 'ollama' | 'llama.cpp' | 'openai';

export interface ServerInfo {
  kind: ServerKind;
  /** Models the server lists. */
  models: string[];
  /** What the server says it takes in for this model; null when it does not say. */
  contextTokens: number | null;
  /** Whether it counts tokens (`POST /tokenize`). */
  tokenizes: boolean;
  /** False where it can tell more once it has loaded the model. */
  settled: boolean;
}

/** What is known of a server that answers and tells nothing. */
const silentServer: ServerInfo = {
  kind: 'openai',
  models: [],
  contextTokens: null,
  tokenizes: false,
  settled: true,
};

const modelsSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      owned_by: z.string().optional(),
      max_model_len: z.number().nullish(),
      context_length: z.number().nullish(),
      meta: z.object({ n_ctx: z.number().nullish() }).nullish(),
    }),
  ),
});

/** What Ollama takes in where neither model file nor server says otherwise. */
const ollamaContext = 4096;
const patienceMs = 5_000;

/**
 * Asks a server what it is and what it takes in: `GET /v1/models`, then `GET /props` of llama.cpp's server, or
 * `POST /api/show` and `GET /api/ps` of Ollama.
 *
 * @returns the status of `GET /models`, and the info; null where access was refused or the server failed
 * @throws fetch's error when nothing answers
 */
export async function askServer(
  config: ModelConfig,
  signal: AbortSignal,
): Promise<{ status: number; info: ServerInfo | null }> {
  const response = await ask(config, `${config.url}/models`, signal);
  const list = modelsSchema.safeParse(response.body);
  const { status } = response;
  if (status === 401 || status === 403 || status >= 500) return { status, info: null };
  if (status !== 200 || !list.success) return { status, info: silentServer };
  const entries = list.data.data;
  const models = entries.map(({ id }) => id);
  const own =
    entries.find(({ id }) => id === config.model) ?? (entries.length === 1 ? entries[0] : undefined);
  const told = own?.max_model_len ?? own?.context_length ?? own?.meta?.n_ctx ?? null;
  if (own?.max_model_len) {
    return { status, info: { kind: 'vllm', models, contextTokens: told, tokenizes: true, settled: true } };
  }
  const info = (await askLlamaCpp(config, signal)) ?? (await askOllama(config, signal)) ?? silentServer;
  return { status, info: { ...info, models, contextTokens: info.contextTokens ?? told } };
}

type Told = Omit<ServerInfo, 'models'>;

const propsSchema = z.object({ default_generation_settings: z.object({ n_ctx: z.number() }) });

async function askLlamaCpp(config: ModelConfig, signal: AbortSignal): Promise<Told | null> {
  const props = propsSchema.safeParse((await ask(config, `${rootOf(config)}/props`, signal)).body);
  if (!props.success) return null;
  const { n_ctx: contextTokens } = props.data.default_generation_settings;
  return { kind: 'llama.cpp', contextTokens, tokenizes: true, settled: true };
}

const showSchema = z.object({
  parameters: z.string().optional(),
  model_info: z.record(z.string(), z.unknown()),
});
const psSchema = z.object({
  models: z.array(z.object({ name: z.string(), context_length: z.number().optional() })),
});

/** Ollama reads no more than `num_ctx` whatever the model could, and cuts the rest off without a word. */
async function askOllama(config: ModelConfig, signal: AbortSignal): Promise<Told | null> {
  const root = rootOf(config);
  const show = showSchema.safeParse(
    (await ask(config, `${root}/api/show`, signal, { model: config.model })).body,
  );
  if (!show.success) return null;
  const running = psSchema.safeParse((await ask(config, `${root}/api/ps`, signal)).body);
  const loaded = running.data?.models.find(
    ({ name }) => name.replace(/:latest$/, '') === config.model.replace(/:latest$/, ''),
  );
  const parameter = /^num_ctx\s+(\d+)/m.exec(show.data.parameters ?? '')?.[1];
  const possible = Object.entries(show.data.model_info).find(([name]) =>
    name.endsWith('.context_length'),
  )?.[1];
  const most = typeof possible === 'number' ? possible : Number.POSITIVE_INFINITY;
  const read = loaded?.context_length ?? (parameter ? Number(parameter) : ollamaContext);
  const settled = loaded !== undefined || parameter !== undefined;
  return { kind: 'ollama', contextTokens: Math.min(read, most), tokenizes: false, settled };
}

const countSchema = z.union([
  z.object({ count: z.number() }).transform(({ count }) => count),
  z.object({ tokens: z.array(z.unknown()) }).transform(({ tokens }) => tokens.length),
]);

/** How many tokens a text has by the server's own tokenizer (vLLM, llama.cpp); null when it does not tell. */
export async function askTokens(
  config: ModelConfig,
  text: string,
  signal: AbortSignal,
): Promise<number | null> {
  const request = { model: config.model, prompt: text, content: text };
  const counted = countSchema.safeParse(
    (await ask(config, `${rootOf(config)}/tokenize`, signal, request)).body,
  );
  return counted.success ? counted.data : null;
}

/** The server's address without the protocol's version. */
function rootOf({ url }: ModelConfig): string {
  return url.replace(/\/v\d+$/, '');
}

async function ask(
  config: ModelConfig,
  url: string,
  signal: AbortSignal,
  body?: object,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: headersFor(config),
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
  });
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text) as unknown };
  } catch {
    return { status: response.status, body: null };
  }
}
