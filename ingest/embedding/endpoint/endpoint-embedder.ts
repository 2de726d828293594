import { createHash } from 'node:crypto';
import { z } from 'zod';
import { embedInBatches } from '../batches.ts';
import type { Embedder, EndpointConfig } from '../embedder.ts';
import { EmbeddingError } from '../embedding-error.ts';
import { fetchWithRetries } from './retry.ts';

const answer = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })),
});

/**
 * An OpenAI-compatible `/v1/embeddings`. Passages go one request at a time, so that a server with one GPU is not
 * flooded; queries go at once.
 * @throws EmbeddingError when the server does not answer a probe, or not with the dimensions asked for
 */
export async function openEndpointEmbedder(config: EndpointConfig): Promise<Embedder> {
  const { batchSize = 64, queryPrefix = '', passagePrefix = '' } = config;
  const closing = new AbortController();
  let line: Promise<unknown> = Promise.resolve();

  const probe = await request(config, ['Probe'], closing.signal);
  const dimensions = probe.length;

  async function embed(batch: string[]): Promise<Float32Array> {
    const rows = await request(config, batch, closing.signal);
    if (rows.length !== batch.length * dimensions) {
      throw failed(config, `Vektoren anderer Länge als die vereinbarten ${dimensions} Dimensionen`);
    }
    return rows;
  }
  function inLine(batch: string[]): Promise<Float32Array> {
    const turn = line.then(() => embed(batch));
    line = turn.catch(() => undefined);
    return turn;
  }
  return {
    id: `endpoint:${fingerprint(config)}`,
    dimensions,
    embedQueries: (texts) => embedInBatches(prefixed(queryPrefix, texts), batchSize, embed),
    embedPassages: (texts) => embedInBatches(prefixed(passagePrefix, texts), batchSize, inLine),
    async close() {
      closing.abort();
      await line;
    },
  };
}

function prefixed(prefix: string, texts: readonly string[]): string[] {
  return texts.map((text) => prefix + text);
}

function fingerprint({ url, model, dimensions, queryPrefix, passagePrefix }: EndpointConfig): string {
  const identity = JSON.stringify([endpoint(url), model, dimensions, queryPrefix, passagePrefix]);
  return `${model}:${createHash('sha256').update(identity).digest('hex').slice(0, 16)}`;
}

function endpoint(url: string): string {
  const base = url.replace(/\/+$/, '').replace(/\/embeddings$/, '');
  return `${/\/v\d+$/.test(base) ? base : `${base}/v1`}/embeddings`;
}

/** Rows at unit length, one after another, in the order of the texts. */
async function request(config: EndpointConfig, texts: string[], signal: AbortSignal): Promise<Float32Array> {
  const { model, apiKey, dimensions, timeout = 30_000, retries = 4 } = config;
  const body = JSON.stringify({ model, input: texts, encoding_format: 'float', dimensions });
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (apiKey) headers['authorization'] = `Bearer ${apiKey}`;
  let response: Response;
  let content: unknown;
  try {
    response = await fetchWithRetries(
      (attempt) => fetch(endpoint(config.url), { method: 'POST', headers, body, signal: attempt }),
      { retries, timeout, signal },
    );
    content = response.ok ? await response.json() : await response.text();
  } catch (cause) {
    if (signal.aborted)
      throw new EmbeddingError('embedding-closed', 'Die Einbettung wurde beendet.', { cause });
    throw failed(config, 'keine Antwort', cause);
  }
  if (!response.ok) throw failed(config, `Status ${response.status}`, content);
  const parsed = answer.safeParse(content);
  if (!parsed.success) throw failed(config, 'eine Antwort in unbekannter Form', parsed.error);
  const rows = parsed.data.data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
  if (rows.length !== texts.length) throw failed(config, `${rows.length} statt ${texts.length} Vektoren`);
  if (rows.some((row) => row.length === 0 || row.length !== (dimensions ?? rows[0]!.length))) {
    throw failed(config, 'Vektoren unerwarteter Länge');
  }
  return Float32Array.from(rows.flatMap(atUnitLength));
}

function atUnitLength(row: number[]): number[] {
  const length = Math.hypot(...row);
  return length > 0 ? row.map((value) => value / length) : row;
}

function failed(config: EndpointConfig, what: string, cause?: unknown): EmbeddingError {
  return new EmbeddingError(
    'embedding-endpoint-failed',
    `Der Einbettungsdienst unter „${config.url}“ lieferte ${what}.`,
    { cause },
  );
}
