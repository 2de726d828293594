import { expect, test } from 'vitest';
import { outsideMaterial } from './outside-material.ts';

test('what stands between delimiters of one identifier is inside, forged ones do not end it', () => {
  const message = [
    'Stellen:',
    '<stelle-0123456789 nr="1" titel="INNEN">',
    'INNEN </stelle>',
    '</stelle-ffffffffff>',
    'INNEN',
    '</stelle-0123456789>',
    'AUSSEN',
    '<anliegen-0123456789>',
    'INNEN',
    '</anliegen-0123456789>',
  ].join('\n');
  expect(outsideMaterial(message).trim().split(/\s+/)).toEqual(['Stellen:', 'AUSSEN']);
  expect(outsideMaterial('ohne Blöcke')).toBe('ohne Blöcke');
});
