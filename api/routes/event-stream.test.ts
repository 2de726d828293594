import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { StreamEvent } from '../contract/events.ts';
import { badRequest } from '../errors/api-error.ts';
import { progress } from '../tasks/task.ts';
import { streamEvents } from './event-stream.ts';

function appFor(produce: (signal: AbortSignal) => AsyncIterable<StreamEvent>, logged: unknown[] = []) {
  return new Hono().get('/', (c) => streamEvents(c, produce, (error) => void logged.push(error)));
}

test('each event is named by its type', async () => {
  const app = appFor(async function* () {
    yield progress('Suche …', 1, 2);
  });
  expect(await (await app.request('/')).text()).toBe(
    'event: progress\ndata: {"type":"progress","message":"Suche …","done":1,"total":2}\n\n',
  );
});

test('an error ends the stream as an event: with its meaning, or with none and a log entry', async () => {
  const logged: unknown[] = [];
  const known = appFor(async function* () {
    yield progress('Suche …');
    throw badRequest('So geht es nicht.');
  }, logged);
  expect(await (await known.request('/')).text()).toMatch(/event: error\ndata: .*So geht es nicht\./);
  expect(logged).toEqual([]);
  const unknown = appFor(async function* () {
    yield progress('Suche …');
    throw new Error('geheim');
  }, logged);
  const text = await (await unknown.request('/')).text();
  expect(text).toMatch(/"code":"internal"/);
  expect(text).not.toContain('geheim');
  expect(logged).toMatchObject([{ message: 'geheim' }]);
});

test('a client that goes away stops the work', async () => {
  let signal: AbortSignal | undefined;
  let close!: () => void;
  const closed = new Promise<void>((resolve) => (close = resolve));
  const app = appFor(async function* (given) {
    signal = given;
    try {
      for (;;) {
        yield progress('Noch dabei …');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    } finally {
      close();
    }
  });
  const reader = (await app.request('/')).body!.getReader();
  await reader.read();
  await reader.cancel();
  await closed;
  expect(signal?.aborted).toBe(true);
});

async function* late() {
  await new Promise((resolve) => setTimeout(resolve, 60));
  yield progress('Suche …');
}

test('while nothing comes, a comment keeps the connection', async () => {
  const app = new Hono().get('/', (c) => streamEvents(c, late, () => undefined, { beatMs: 5 }));
  expect(await (await app.request('/')).text()).toMatch(/^(?::\n\n)+event: progress\n/);
});
