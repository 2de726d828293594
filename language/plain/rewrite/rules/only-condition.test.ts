import { expect, it } from 'vitest';
import { onlyCondition } from './only-condition.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Die Erlaubnis wird nur dann erteilt, wenn der Bewerber die Prüfung bestanden hat.',
    'Hat der Bewerber die Prüfung bestanden? Nur dann wird die Erlaubnis erteilt.',
  ],
  [
    'Die Absätze 1 und 2 sind nur anzuwenden, wenn dadurch ein Nachteil entsteht.',
    'Entsteht dadurch ein Nachteil? Nur dann sind die Absätze 1 und 2 anzuwenden.',
  ],
])('%s', (before, after) => expect(rewrittenBy(onlyCondition, before)).toBe(after));

it.each([
  'Die Erlaubnis wird nur dann erteilt, wenn sie der Bewerber beantragt hat.',
  'Die Erlaubnis wird nur Personen erteilt, wenn die Prüfung bestanden ist.',
  'Die Erlaubnis darf nur erteilt werden, wenn und soweit es das Gesetz vorsieht.',
])('leaves: %s', (text) => expect(rewrittenBy(onlyCondition, text)).toBeNull());
