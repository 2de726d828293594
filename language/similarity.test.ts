import { describe, expect, it } from 'vitest';
import { areNearDuplicates } from './similarity.ts';

const sentence = 'Das Land fördert den Ausbau von 40 Radwegen mit 3,5 Mio. Euro.';

describe('areNearDuplicates', () => {
  it.each([
    sentence,
    'Das Land fördert den Ausbau von 40 Radwegen mit 3,50 Mio Euro',
    'Den Ausbau von 40 Radwegen fördert das Land mit 3,5 Mio. Euro.',
    'Das Land fördert den weiteren Ausbau von 40 Radwegen mit insgesamt 3,5 Mio. Euro.',
  ])('sees the same in: %s', (other) => {
    expect(areNearDuplicates(sentence, other)).toBe(true);
    expect(areNearDuplicates(other, sentence)).toBe(true);
  });

  it.each([
    'Das Land fördert den Ausbau von 50 Radwegen mit 3,5 Mio. Euro.',
    'Das Land fördert den Ausbau von 40 Radwegen nicht mit 3,5 Mio. Euro.',
    'Das Land fördert 40 Radwege.',
    'Die Kreise planen den Bau von 40 Brücken für 3,5 Mio. Euro.',
    '',
  ])('sees something else in: %s', (other) => {
    expect(areNearDuplicates(sentence, other)).toBe(false);
    expect(areNearDuplicates(other, sentence)).toBe(false);
  });

  it('compares texts without terms as they stand', () => {
    expect(areNearDuplicates('–', '–')).toBe(true);
    expect(areNearDuplicates('–', '!')).toBe(false);
  });
});
