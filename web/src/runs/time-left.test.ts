import { expect, test } from 'vitest';
import { leftInWords, timeLeft } from './time-left.ts';

const since = '2026-01-05T08:00:00.000Z';
const at = (seconds: number) => Date.parse(since) + seconds * 1000;

test('what is left is reckoned from what is done, once there is something to go by', () => {
  const progress = { message: 'Lese', done: 10, total: 40, since };
  expect(timeLeft(progress, at(20))).toBe(60_000);
  expect(timeLeft(progress, at(1))).toBeNull();
  expect(timeLeft({ ...progress, done: 0 }, at(20))).toBeNull();
  expect(timeLeft({ ...progress, total: null }, at(20))).toBeNull();
});

test.each([
  [4_000, 'gleich fertig'],
  [31_000, 'noch etwa 40\u00a0Sekunden'],
  [58_000, 'noch etwa 1\u00a0Minute'],
  [200_000, 'noch etwa 3\u00a0Minuten'],
])('%d ms: %s', (ms, words) => expect(leftInWords(ms)).toBe(words));
