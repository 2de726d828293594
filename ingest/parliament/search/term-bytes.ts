const encoder = new TextEncoder();
const remembered = new Map<string, Uint8Array>();

/** A term as the index writes it; a query's terms are looked up in every record. */
export function termBytes(term: string): Uint8Array {
  let bytes = remembered.get(term);
  if (!bytes) {
    if (remembered.size >= 10_000) remembered.clear();
    remembered.set(term, (bytes = encoder.encode(term)));
  }
  return bytes;
}
