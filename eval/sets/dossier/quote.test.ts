import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findQuote } from './quote.ts';

it('finds words whatever white space divides them', () => {
  const text = 'Az. 42\n\nDer Satz (§ 5)\nbeträgt 75 %.';
  expect(text.slice(...findQuote(text, 'Satz (§ 5) beträgt')!)).toBe('Satz (§ 5)\nbeträgt');
  expect(findQuote(text, 'Satz beträgt')).toBeNull();
});

it('finds every stretch of a text that begins and ends with a word', () => {
  const word = fc.string({ minLength: 1, maxLength: 6 }).filter((one) => !/\s/.test(one));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (words, a, b) => {
      const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
      const text = words.join('\n \t');
      const quote = words.slice(from, to + 1).join(' ');
      const [start, end] = findQuote(text, quote)!;
      expect(text.slice(start, end).split(/\s+/).join(' ')).toBe(quote);
    }),
  );
});
