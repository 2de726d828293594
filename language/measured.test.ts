import { expect, test } from 'vitest';
import { formatChance, formatMeasured, formatWithInterval } from './measured.ts';

test.each([
  [0.6123, undefined, '0,612'],
  [-0.05, undefined, '−0,050'],
  [1, undefined, '1'],
  [98_714, undefined, '98.714'],
  [28.444, 'ms', '28,44'],
  [548.3, 'MB', '548'],
  [0.5, 's', '0,5'],
  [Number.NaN, undefined, '–'],
  [null, undefined, '–'],
])('%s %s is written %s', (value, unit, text) => expect(formatMeasured(value, unit)).toBe(text));

test('interval and unit stand behind the value', () => {
  expect(formatWithInterval({ value: 0.6, interval: [0.5, 0.7] })).toBe('0,600 (0,500–0,700)');
  expect(formatWithInterval({ value: 12, unit: 'ms', interval: null })).toBe('12\u00a0ms');
});

test('a chance too small for three places is not nothing', () => {
  expect([0.0002, 0.016, 1].map(formatChance)).toEqual(['< 0,001', '0,016', '1']);
});
