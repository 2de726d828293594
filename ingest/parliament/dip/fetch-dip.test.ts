import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DipError, fetchDip } from './fetch-dip.ts';

type Turn = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers in the order of a script, the last answer again and again. */
let script: Turn[] = [];
let asked: URL[] = [];
let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(new URL(request.url!, url));
    const turn = script.length > 1 ? script.shift()! : script[0]!;
    turn(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
});

const json =
  (body: unknown): Turn =>
  (_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  };
const status =
  (code: number, headers: Record<string, string> = {}): Turn =>
  (_request, response) => {
    response.writeHead(code, headers).end('{}');
  };
const page = (ids: string[], cursor: string) =>
  json({ numFound: 3, documents: ids.map((id) => ({ id })), cursor });
const broken: Turn = (_request, response) => response.end('{"documents": [');
const hangUp: Turn = (request) => request.socket.destroy();

async function all(key = 'richtig', more: object = {}): Promise<unknown[]> {
  const found: unknown[] = [];
  const query = { resource: 'vorgang', term: 99, from: '2024-05-01' } as const;
  for await (const { documents } of fetchDip({ url, key, pause: 1, ...more }, query))
    found.push(...documents);
  return found;
}

const three = [{ id: '1' }, { id: '2' }, { id: '3' }];

test('pages are asked for by the cursor, until it stays the same', async () => {
  script = [page(['1', '2'], 'b'), page(['3'], 'c'), page([], 'c')];
  expect(await all()).toEqual(three);
  expect(asked.map(({ search }) => search)).toEqual([
    '?f.wahlperiode=99&f.datum.start=2024-05-01&format=json',
    '?f.wahlperiode=99&f.datum.start=2024-05-01&cursor=b&format=json',
    '?f.wahlperiode=99&f.datum.start=2024-05-01&cursor=c&format=json',
  ]);
  expect(asked[0]!.pathname).toBe('/api/v1/vorgang');
});

test('limits, errors, broken answers and connections cost a pause, not a document', async () => {
  script = [
    status(429, { 'retry-after': '0' }),
    page(['1', '2'], 'b'),
    status(503),
    broken,
    hangUp,
    page(['3'], 'b'),
  ];
  expect(await all()).toEqual(three);
  expect(asked).toHaveLength(6);
});

test('the key goes in the head; one that is refused ends it at once', async () => {
  script = [
    (request, response) =>
      request.headers.authorization === 'ApiKey richtig'
        ? page(['1'], 'a')(request, response)
        : status(401)(request, response),
  ];
  await expect(all('falsch')).rejects.toMatchObject({ code: 'dip-key' });
  expect(asked).toHaveLength(1);
});

test.each([
  ['dip-limit', status(429)],
  ['dip-unreachable', status(500)],
  ['dip-unreachable', hangUp],
  ['dip-unreachable', (() => {}) as Turn],
  ['dip-answer', broken],
  ['dip-answer', json({ documents: 'keine' })],
] as const)('five failures in a row are %s', async (code, turn) => {
  script = [turn];
  await expect(all('richtig', { timeout: 60 })).rejects.toMatchObject({ code });
  expect(asked).toHaveLength(5);
});

test('a server that goes in circles is left', async () => {
  script = [page(['1'], 'a'), page(['2'], 'b'), page(['1'], 'a'), page(['2'], 'b'), page(['1'], 'a')];
  await expect(all()).rejects.toThrow(DipError);
});
