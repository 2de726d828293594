import { expect, test } from 'vitest';
import { createJobEvents } from './job-events.ts';
import type { JobRecord } from './job-record.ts';

function job(done: boolean): JobRecord {
  return { id: 'a', status: done ? 'done' : 'running', dossier: { id: 'd', name: 'D' }, files: [] };
}

test('a watcher gets the job at once, again after changes, and nothing after it is done', async () => {
  const events = createJobEvents();
  let reads = 0;
  const watching = events.watch('a', async () => job(++reads === 2));
  expect((await watching.next()).value).toMatchObject({ status: 'running' });
  setTimeout(() => events.changed(['b']), 20);
  setTimeout(() => events.changed(['a', 'a']), 200);
  expect((await watching.next()).value).toMatchObject({ status: 'done' });
  expect((await watching.next()).done).toBe(true);
  expect(reads).toBe(2);
});

test('watching ends with the signal and when the events are closed', async () => {
  const events = createJobEvents();
  const gone = new AbortController();
  const one = events.watch('a', async () => job(false), gone.signal);
  const other = events.watch('a', async () => job(false));
  await Promise.all([one.next(), other.next()]);
  setTimeout(() => gone.abort(), 150);
  expect((await one.next()).done).toBe(true);
  setTimeout(() => events.close(), 20);
  expect((await other.next()).done).toBe(true);
});

test('a change while the job is being read is not missed', async () => {
  const events = createJobEvents();
  let reads = 0;
  const watching = events.watch('a', async () => {
    reads++;
    if (reads === 1) events.changed(['a']);
    return job(reads === 2);
  });
  await watching.next();
  expect((await watching.next()).value).toMatchObject({ status: 'done' });
});
