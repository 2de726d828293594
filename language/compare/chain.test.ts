import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heaviestChain, type Link } from './chain.ts';

const link = fc.record({ old: fc.nat(6), new: fc.nat(6), worth: fc.integer({ min: 1, max: 9 }) });

/** Every chain there is, the heaviest of them. */
function heaviest(links: readonly Link[], after: Pick<Link, 'old' | 'new'> = { old: -1, new: -1 }): number {
  return Math.max(
    0,
    ...links
      .filter((one) => one.old > after.old && one.new > after.new)
      .map((one) => one.worth + heaviest(links, one)),
  );
}

it('finds the links that are worth most together without crossing', () => {
  fc.assert(
    fc.property(fc.array(link, { maxLength: 9 }), (links) => {
      const chain = heaviestChain(links);
      chain.slice(1).forEach((one, at) => {
        expect(one.old).toBeGreaterThan(chain[at]!.old);
        expect(one.new).toBeGreaterThan(chain[at]!.new);
      });
      expect(chain.reduce((sum, { worth }) => sum + worth, 0)).toBe(heaviest(links));
    }),
  );
});
