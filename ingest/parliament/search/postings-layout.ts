import { ByteWriter } from './byte-writer.ts';

/** What a record's index is laid out from: for each field the numbers of each term's list. */
interface Parts {
  said: ReadonlyMap<string, readonly number[]>;
  calls: ReadonlyMap<string, readonly number[]>;
  /** Words of each speech. */
  lengths: readonly number[];
  /** For each interjection the speech it interrupts. */
  callSpeech: readonly number[];
}

/** Names this layout: bytes of another one are not read. */
const magic = 0x5350_4331;
const headerNumbers = 5;

/** The same opened: views into the bytes, nothing copied. */
export interface Layout {
  lengths: Uint32Array;
  callSpeech: Uint32Array;
  /** Where each term begins in `names`; sorted by bytes. */
  termStarts: Uint32Array;
  names: Uint8Array;
  /** Where the list of term t begins: in field `said` at 2t, in `calls` at 2t + 1. */
  listStarts: Uint32Array;
  lists: Uint8Array;
}

/**
 * One piece of memory: a header, tables of 32-bit numbers in the machine's order (little-endian everywhere Node runs
 * with LanceDB), the terms, and the lists.
 */
export function layOut({ said, calls, lengths, callSpeech }: Parts): Uint8Array {
  const terms = [...new Set([...said.keys(), ...calls.keys()])]
    .map((term) => ({ term, name: Buffer.from(term) }))
    .sort((a, b) => Buffer.compare(a.name, b.name));
  const names = Buffer.concat(terms.map(({ name }) => name));
  const lists = new ByteWriter();
  const listStarts = [0];
  for (const { term } of terms) {
    for (const field of [said, calls]) {
      for (const number of field.get(term) ?? []) lists.varint(number);
      listStarts.push(lists.length);
    }
  }
  const numbers = Uint32Array.from([
    magic,
    lengths.length,
    callSpeech.length,
    terms.length,
    names.length,
    ...lengths,
    ...callSpeech,
    ...starts(terms.map(({ name }) => name.length)),
    ...listStarts,
  ]);
  return Buffer.concat([new Uint8Array(numbers.buffer), names, lists.taken()]);
}

/**
 * Reads what `layOut` has made.
 *
 * @throws RangeError for bytes of another layout
 */
export function openLayout(bytes: Uint8Array): Layout {
  // Tables of 32-bit numbers must begin at a multiple of four.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const [found, speeches, calls, terms, nameBytes] = new Uint32Array(buffer, byteOffset, headerNumbers);
  if (found !== magic) throw new RangeError('These are no postings of this version.');
  let at = 4 * headerNumbers;
  const table = (length: number) => {
    const view = new Uint32Array(buffer, byteOffset + at, length);
    at += 4 * length;
    return view;
  };
  const lengths = table(speeches!);
  const callSpeech = table(calls!);
  const termStarts = table(terms! + 1);
  const listStarts = table(2 * terms! + 1);
  const names = aligned.subarray(at, at + nameBytes!);
  return { lengths, callSpeech, termStarts, names, listStarts, lists: aligned.subarray(at + nameBytes!) };
}

function starts(lengths: readonly number[]): number[] {
  const all = [0];
  for (const length of lengths) all.push(all.at(-1)! + length);
  return all;
}
