import { expect, test } from 'vitest';
import { readQuestion } from '../matching/question.ts';
import { speaksOfOtherTime } from './other-time.ts';

const question = readQuestion('Wie viele Sirenen waren am 30. Juni 2025 betriebsbereit?');

test.each([
  ['Am 31. Dezember 2025 waren 742 Sirenen betriebsbereit.', true],
  ['Im Jahr 2024 waren es 580 Sirenen.', true],
  ['Am 30. Juni 2025 waren es 611 Sirenen, am 31. Dezember 2025 742.', false],
  ['Im Juni 2025 waren 611 Sirenen betriebsbereit.', false],
  ['Im Jahr 2025 waren zeitweise 611 Sirenen betriebsbereit.', false],
  ['Bis zum 31. März waren 611 Sirenen betriebsbereit.', false],
  ['611 Sirenen waren betriebsbereit.', false],
])('%s %s', (sentence, other) => expect(speaksOfOtherTime(sentence, question)).toBe(other));

test('a question that names no time is answered from any', () => {
  const timeless = readQuestion('Wie viele Sirenen sind betriebsbereit?');
  expect(speaksOfOtherTime('Am 31. Dezember 2025 waren 742 Sirenen betriebsbereit.', timeless)).toBe(false);
});
