import { expect, test } from 'vitest';
import { citationScores } from './citations.ts';

/** A statement needs facts, citations give them. */
const statement = (needs: string, ...citations: string[]) => ({ needs, citations });
const carries = ({ needs }: { needs: string }, citations: readonly string[]) =>
  [...needs].every((fact) => citations.join('').includes(fact));
const scores = (...statements: ReturnType<typeof statement>[]) => citationScores(statements, carries);

test('one statement carried, one not, one without citation', () => {
  expect(scores(statement('a', 'a'), statement('b', 'x'), statement('c'))).toEqual({
    recall: 1 / 3,
    precision: 1 / 2,
  });
});

test('citations that carry a statement only together are both right, one that adds nothing is not', () => {
  // „ab“ needs both; x is carried by neither test: alone it does not carry, without it the others still do.
  expect(scores(statement('ab', 'a', 'b', 'x'))).toEqual({ recall: 1, precision: 2 / 3 });
});

test('a second citation that carries everything by itself is right, too', () => {
  expect(scores(statement('a', 'a', 'ab'))).toEqual({ recall: 1, precision: 1 });
});

test('half of what a statement needs is no recall and no precision', () => {
  expect(scores(statement('ab', 'a'))).toEqual({ recall: 0, precision: 0 });
});

test('without statements there is nothing to say', () => {
  expect(scores()).toEqual({ recall: Number.NaN, precision: Number.NaN });
  expect(scores(statement('a')).precision).toBeNaN();
});
