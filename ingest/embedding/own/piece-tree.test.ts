import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PieceTree } from './piece-tree.ts';

/** Each piece that the text begins with, shortest first. */
function piecesAt(tree: PieceTree, text: string): number[] {
  const found: number[] = [];
  let node = 0;
  for (const letter of tree.lettersOf(text)) {
    node = tree.next(node, letter);
    if (node < 0) break;
    if (tree.idAt(node) >= 0) found.push(tree.idAt(node));
  }
  return found;
}

test('a walk meets the pieces a text begins with, and no others', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '😀'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (pieces, text) => {
      const tree = new PieceTree();
      for (const [id, piece] of pieces.entries()) tree.add(piece, id);
      const expected = pieces.filter((piece) => text.startsWith(piece)).sort((a, b) => a.length - b.length);
      expect(piecesAt(tree, text)).toEqual(expected.map((piece) => pieces.indexOf(piece)));
    }),
  );
});

test('characters that no piece has end a walk; too many different ones are refused', () => {
  const tree = new PieceTree();
  tree.add('ab', 7);
  expect(piecesAt(tree, 'axb')).toEqual([]);
  const many = Array.from({ length: 5_000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
  expect(() => tree.add(many, 8)).toThrow(RangeError);
});
