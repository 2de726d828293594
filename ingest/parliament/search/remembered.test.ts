import { expect, test } from 'vitest';
import { createMutex } from '../../store/mutex.ts';
import { Remembered } from './remembered.ts';

test('what was read is good until the next change, and nothing read during a change is', async () => {
  const exclusive = createMutex();
  const remembered = new Remembered<number>(() => exclusive.count);
  let stored = 1;
  const read = () => remembered.get('key', () => Promise.resolve(stored));
  expect(await read()).toBe(1);
  stored = 2;
  expect(await read()).toBe(1);
  const change = exclusive(async () => {
    expect(await read()).toBe(2);
    stored = 3;
    expect(await read()).toBe(3);
    stored = 4;
  });
  expect(await read()).toBe(2);
  await change;
  await exclusive(() => Promise.resolve());
  expect(await read()).toBe(4);
  stored = 5;
  remembered.forget();
  expect(await read()).toBe(5);
});

test('what could not be read is tried again', async () => {
  const remembered = new Remembered<string>(() => 0);
  await expect(remembered.get('key', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(await remembered.get('key', () => Promise.resolve('found'))).toBe('found');
});
