import { expect, it } from 'vitest';
import { bracket } from './bracket.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Der Ausschuss kann einen Grad der Geheimhaltung beschließen (§ 69 Absatz 3 der Geschäftsordnung).',
    'Der Ausschuss kann einen Grad der Geheimhaltung beschließen. Siehe dazu § 69 Absatz 3 der Geschäftsordnung.',
  ],
])('%s', (before, after) => expect(rewrittenBy(bracket, before)).toBe(after));

it.each(['Zuständig ist der Vorstand (Leitung).', 'Der Vorstand (§ 5) kann einen Beschluss fassen.'])(
  'leaves: %s',
  (text) => expect(rewrittenBy(bracket, text)).toBeNull(),
);
