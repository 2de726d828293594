/** Of a number below 2³². */
const longestVarint = 5;

/** Bytes in the making; grows as needed. */
export class ByteWriter {
  #bytes = new Uint8Array(1_024);
  #length = 0;

  /** A whole number from 0, in as few bytes as it needs: seven bits each, the low ones first (LEB128). */
  varint(value: number): void {
    if (this.#length + longestVarint > this.#bytes.length) this.#grow();
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
    this.#bytes[this.#length++] = rest;
  }

  get length(): number {
    return this.#length;
  }

  /** What has been written. */
  taken(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(): void {
    const grown = new Uint8Array(2 * this.#bytes.length);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
