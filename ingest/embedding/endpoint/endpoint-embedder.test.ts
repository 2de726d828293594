import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { EndpointConfig } from '../embedder.ts';
import { openEndpointEmbedder } from './endpoint-embedder.ts';

interface Asked {
  path: string;
  authorization: string | undefined;
  body: { model: string; input: string[]; dimensions?: number; encoding_format: string };
}
type Script = (asked: Asked, response: ServerResponse) => void;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server on loopback that answers as scripted, and what it was asked. */
async function scripted(script: Script): Promise<{ config: EndpointConfig; asked: Asked[] }> {
  const asked: Asked[] = [];
  server = createServer(async (request, response) => {
    const { url: path, headers } = request;
    const body = (await readJson(request)) as Asked['body'];
    const entry = { path: path!, authorization: headers.authorization, body };
    asked.push(entry);
    script(entry, response);
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { config: { url: `http://127.0.0.1:${port}`, model: 'amt-embed', retries: 2 }, asked };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text);
}

/** [length of the text, 1], out of order as the API allows. */
function answer({ body }: Asked, response: ServerResponse): void {
  const data = body.input.map((text, index) => ({ object: 'embedding', index, embedding: [text.length, 1] }));
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ object: 'list', data: data.reverse(), model: body.model, usage: {} }));
}

test('sends prefixed texts in batches with the key, and returns unit vectors in order', async () => {
  const { config, asked } = await scripted(answer);
  const embedder = await openEndpointEmbedder({
    ...config,
    apiKey: 'geheim',
    batchSize: 2,
    queryPrefix: 'q: ',
    passagePrefix: 'p: ',
  });
  const vectors = await embedder.embedPassages(['drei', 'x', 'Fünfzehn Wörter']);
  expect(embedder.dimensions).toBe(2);
  expect(vectors.map((vector) => Math.round(vector[0]! / vector[1]!) - 'p: '.length)).toEqual([4, 1, 15]);
  expect(Math.hypot(...vectors[0]!)).toBeCloseTo(1);
  await embedder.embedQueries(['Frage']);
  expect(asked.map(({ body }) => body.input)).toEqual([
    ['Probe'],
    ['p: x', 'p: drei'],
    ['p: Fünfzehn Wörter'],
    ['q: Frage'],
  ]);
  expect(asked[1]).toMatchObject({
    path: '/v1/embeddings',
    authorization: 'Bearer geheim',
    body: { model: 'amt-embed', encoding_format: 'float' },
  });
  await embedder.close();
});

test('tries again after 429 and 5xx, waiting as long as the server asks', async () => {
  let failures = 2;
  const { config, asked } = await scripted((request, response) => {
    if (failures-- > 0) response.writeHead(failures ? 503 : 429, { 'retry-after': '0' }).end('{}');
    else answer(request, response);
  });
  await openEndpointEmbedder(config);
  expect(asked).toHaveLength(3);
});

test('gives up after the agreed number of attempts', async () => {
  const { config, asked } = await scripted((_, response) =>
    response.writeHead(500, { 'retry-after': '0' }).end(),
  );
  await expect(openEndpointEmbedder(config)).rejects.toMatchObject({
    code: 'embedding-endpoint-failed',
    message: `Der Einbettungsdienst unter „${config.url}“ lieferte Status 500.`,
  });
  expect(asked).toHaveLength(3);
});

test('does not repeat a request the server refuses', async () => {
  const { config, asked } = await scripted((_, response) => response.writeHead(401).end('{"error":"no"}'));
  await expect(openEndpointEmbedder(config)).rejects.toThrow('Status 401');
  expect(asked).toHaveLength(1);
});

test('a silent server times out', async () => {
  const { config } = await scripted(() => undefined);
  await expect(openEndpointEmbedder({ ...config, timeout: 50, retries: 0 })).rejects.toThrow('keine Antwort');
});

test('closing ends requests under way', async () => {
  const { config } = await scripted((request, response) => {
    if (request.body.input[0] === 'Probe') answer(request, response);
  });
  const embedder = await openEndpointEmbedder(config);
  const waiting = expect(embedder.embedPassages(['Antrag'])).rejects.toMatchObject({
    code: 'embedding-closed',
  });
  await embedder.close();
  await waiting;
});

test.each([
  ['too few vectors', { data: [] }, '0 statt 1 Vektoren'],
  ['another shape', { embeddings: [[1]] }, 'eine Antwort in unbekannter Form'],
  ['another length', { data: [{ index: 0, embedding: [1, 2, 3] }] }, 'Vektoren unerwarteter Länge'],
])('refuses %s', async (_, body, message) => {
  const { config } = await scripted((_request, response) => response.end(JSON.stringify(body)));
  await expect(openEndpointEmbedder({ ...config, dimensions: 2 })).rejects.toThrow(message);
});
