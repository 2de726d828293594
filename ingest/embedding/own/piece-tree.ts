/** Together with a node the number of a character has to stay a small integer; no vocabulary has so many. */
const mostLetters = 4_096;

/** The pieces of a vocabulary by their characters, as a tree: a walk stops where no piece goes on. */
export class PieceTree {
  /** Numbers of the characters that pieces are made of, from 1. */
  readonly #letters = new Map<string, number>();
  /** The node that follows a node by a letter; the root is 0. */
  readonly #nodes = new Map<number, number>();
  /** The piece that ends at each node, or -1. */
  readonly #ids: number[] = [-1];

  /** @throws RangeError when the pieces are made of more than four thousand different characters */
  add(piece: string, id: number): void {
    let node = 0;
    for (const character of piece) {
      let letter = this.#letters.get(character);
      if (letter === undefined) this.#letters.set(character, (letter = this.#letters.size + 1));
      if (letter >= mostLetters) throw new RangeError('A vocabulary of too many characters');
      const key = node * mostLetters + letter;
      let next = this.#nodes.get(key);
      if (next === undefined) {
        this.#nodes.set(key, (next = this.#ids.length));
        this.#ids.push(-1);
      }
      node = next;
    }
    this.#ids[node] = id;
  }

  /** Each character of a text by its number; 0 where no piece has it. */
  lettersOf(text: string): number[] {
    const letters: number[] = [];
    for (const character of text) letters.push(this.#letters.get(character) ?? 0);
    return letters;
  }

  /** The node after this one, -1 when no piece goes on so. */
  next(node: number, letter: number): number {
    return this.#nodes.get(node * mostLetters + letter) ?? -1;
  }

  /** The piece that ends at a node, -1 for none. */
  idAt(node: number): number {
    return this.#ids[node]!;
  }
}
