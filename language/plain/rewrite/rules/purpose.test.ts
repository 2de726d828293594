import { expect, it } from 'vitest';
import { purpose } from './purpose.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Das Prüfungsamt bestellt die Prüfenden, um die Prüfung zu gewährleisten.',
    'Das Prüfungsamt bestellt die Prüfenden. Das dient dazu, die Prüfung zu gewährleisten.',
  ],
])('%s', (before, after) => expect(rewrittenBy(purpose, before)).toBe(after));

it.each([
  'Die Maßnahme ist erforderlich, um die Gefahr abzuwenden.',
  'Die Behörde darf nicht handeln, um Kosten zu sparen.',
])('leaves: %s', (text) => expect(rewrittenBy(purpose, text)).toBeNull());
