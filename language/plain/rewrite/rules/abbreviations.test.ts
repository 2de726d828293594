import { expect, it } from 'vitest';
import { abbreviations } from './abbreviations.ts';
import { rewrittenBy } from './testing.ts';

it('writes abbreviations out', () => {
  expect(rewrittenBy(abbreviations, 'Das gilt nach § 5 Abs. 2 Nr. 3.')).toBe(
    'Das gilt nach § 5 Absatz 2 Nummer 3.',
  );
  expect(rewrittenBy(abbreviations, 'Das gilt nach § 5 Absatz 2.')).toBeNull();
  expect(
    rewrittenBy(abbreviations, 'Die Bestände nach § 5 Abs. 2 werden erfasst nach Zahl und Art.'),
  ).toBeNull();
});
