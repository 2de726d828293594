import { expect, it } from 'vitest';
import { isStopWord } from './stop-words.ts';

it('knows function words in any case and leaves terms alone', () => {
  expect(['der', 'Die', 'NICHT', 'gemäß', 'Über', 'fuer', 'muss', 'Ueber'].every(isStopWord)).toBe(true);
  expect(['Gesetz', 'Antrag', 'hoch', '', 'IT'].some(isStopWord)).toBe(false);
});
