import { expect, test } from 'vitest';
import { pauseBefore } from './retry.ts';

test.each([
  [0, null, 500],
  [3, null, 4000],
  [20, null, 30_000],
  [0, '2', 2000],
  [0, '0', 0],
  [0, '3600', 30_000],
  [1, '', 1000],
  [1, 'bald', 1000],
  [0, 'Thu, 01 Jan 1970 00:00:07 GMT', 6000],
  [0, 'Thu, 01 Jan 1970 00:00:00 GMT', 0],
])('after attempt %i and Retry-After %j waits %i ms', (attempt, header, pause) => {
  expect(pauseBefore(attempt, header, 1000)).toBe(pause);
});
