import { expect, it } from 'vitest';
import { exception } from './exception.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Die Kündigung ist unzulässig, es sei denn, dass ein wichtiger Grund vorliegt.',
    'Die Kündigung ist unzulässig. Eine Ausnahme gilt, wenn ein wichtiger Grund vorliegt.',
  ],
  [
    'Die Kündigung ist unzulässig, es sei denn, die Behörde hat zugestimmt.',
    'Die Kündigung ist unzulässig. Ausnahme: Die Behörde hat zugestimmt.',
  ],
])('%s', (before, after) => expect(rewrittenBy(exception, before)).toBe(after));

it.each(['Es ist verboten, 1. Waren anzubieten, es sei denn, sie sind zugelassen, 2. Plakate zu zeigen.'])(
  'leaves: %s',
  (text) => expect(rewrittenBy(exception, text)).toBeNull(),
);
