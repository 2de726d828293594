import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from './segments.ts';
import { tied } from './tied.ts';

const span = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }));

test('the stretches give the text again, and mark exactly what the spans cover', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
      const parts = segments(text, spans);
      expect(parts.map((part) => part.text).join('')).toBe(tied(text));
      const covered = [...text.split('').keys()].filter((at) =>
        spans.some(([from, to]) => at >= from && at < to),
      );
      const marked = parts
        .filter((part) => part.marked)
        .flatMap((part) => part.text.split('').map((_, index) => part.start + index));
      expect(marked).toEqual(covered);
    }),
  );
});

test('marks words', () => {
  expect(segments('Das Wohngeld steigt.', [[4, 12]])).toMatchInlineSnapshot(`
    [
      {
        "marked": false,
        "start": 0,
        "text": "Das ",
      },
      {
        "marked": true,
        "start": 4,
        "text": "Wohngeld",
      },
      {
        "marked": false,
        "start": 12,
        "text": " steigt.",
      },
    ]
  `);
});
