const tags = [
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  ['[THINK]', '[/THINK]'],
] as const;

/**
 * Takes a reasoning model's thinking out of a stream of text. Marks may come in pieces; what could still become one
 * is held back. An answer that never closes its thinking holds no answer. Some servers send the closing mark only,
 * because the opening one is part of their chat template: `restart` tells that everything before was thinking.
 */
export class ThinkingFilter {
  #held = '';
  #closing: string | null = null;
  /** White space behind a mark belongs to it. */
  #trimming = false;

  /** The part of the answer in this piece. */
  push(piece: string): { text: string; restart: boolean } {
    this.#held += piece;
    let text = '';
    let restart = false;
    for (;;) {
      if (this.#closing !== null) {
        const end = this.#held.indexOf(this.#closing);
        if (end < 0) {
          this.#held = this.#held.slice(-(this.#closing.length - 1));
          return { text, restart };
        }
        this.#held = this.#held.slice(end + this.#closing.length);
        this.#closing = null;
        this.#trimming = true;
        continue;
      }
      const found = firstTag(this.#held);
      if (!found) break;
      const { at, tag, closing } = found;
      if (closing === null) {
        text = '';
        restart = true;
        this.#held = this.#held.slice(at + tag.length);
        this.#trimming = true;
      } else {
        text += this.#held.slice(0, at);
        this.#held = this.#held.slice(at + tag.length);
        this.#closing = closing;
      }
    }
    if (this.#trimming) this.#held = this.#held.trimStart();
    if (this.#held !== '') this.#trimming = false;
    const keep = beginningOfTag(this.#held);
    text += this.#held.slice(0, this.#held.length - keep);
    this.#held = keep > 0 ? this.#held.slice(-keep) : '';
    return { text, restart };
  }

  /** What was held back and turned out to be text. */
  end(): string {
    return this.#closing === null ? this.#held : '';
  }
}

/** The first mark in a text; a closing mark without an opening one has no `closing` of its own. */
function firstTag(text: string): { at: number; tag: string; closing: string | null } | null {
  const found = tags
    .flatMap(([opening, closing]) => [
      { at: text.indexOf(opening), tag: opening, closing },
      { at: text.indexOf(closing), tag: closing, closing: null },
    ])
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0] ?? null;
}

/** How many characters at the end may be the beginning of a mark. */
function beginningOfTag(text: string): number {
  const all = tags.flat();
  const longest = Math.max(...all.map((tag) => tag.length)) - 1;
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    if (all.some((tag) => tag.startsWith(text.slice(-length)))) return length;
  }
  return 0;
}
