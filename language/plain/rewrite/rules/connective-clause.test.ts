import { expect, it } from 'vitest';
import { connectiveClause } from './connective-clause.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Die Renten werden um 3 Prozent erhöht, wobei der Höchstbetrag nicht überschritten werden darf.',
    'Die Renten werden um 3 Prozent erhöht. Dabei darf der Höchstbetrag nicht überschritten werden.',
  ],
  [
    'Die Behörde unterstützt die Betriebe, indem sie Beratung anbietet und Kosten übernimmt.',
    'Die Behörde unterstützt die Betriebe. Dazu bietet sie Beratung an und übernimmt Kosten.',
  ],
])('%s', (before, after) => expect(rewrittenBy(connectiveClause, before)).toBe(after));

it.each([
  'Der Bericht nennt alles, was für die Prüfung wichtig ist.',
  'Die Behörde legt fest, womit die Anlage zu betreiben ist.',
  'Die Renten werden erhöht, wobei der Betrag hätte begrenzt werden müssen.',
])('leaves: %s', (text) => expect(rewrittenBy(connectiveClause, text)).toBeNull());
