import type { Layout } from './postings-layout.ts';
import { nameMark } from './postings.ts';
import { readVarint } from './read-varint.ts';

const nameByte = nameMark.charCodeAt(0);

/**
 * Where the blocks of each speech end: the positions that no word has, since between two blocks one is left out. Behind
 * the last block nothing is told.
 */
export function blockEndsOf({ lengths, lists, listStarts, names, termStarts }: Layout): Uint32Array[] {
  // As many blocks as words would be many; room is made where there are more.
  const taken: Uint8Array[] = Array.from(lengths, (length) => new Uint8Array(2 * length + 1));
  for (let t = 0; t < termStarts.length - 1; t++) {
    // A name beside the speech stands nowhere in it.
    if (names[termStarts[t]!] === nameByte) continue;
    const cursor = { at: listStarts[2 * t]! };
    if (cursor.at === listStarts[2 * t + 1]!) continue;
    let unit = 0;
    for (let units = readVarint(lists, cursor); units > 0; units--) {
      unit += readVarint(lists, cursor);
      let position = 0;
      for (let times = readVarint(lists, cursor); times > 0; times--) {
        position += readVarint(lists, cursor);
        if (position >= taken[unit]!.length) taken[unit] = grown(taken[unit]!, position);
        taken[unit]![position] = 1;
      }
    }
  }
  return taken.map((words) => Uint32Array.from(untaken(words)));
}

function* untaken(words: Uint8Array): Generator<number> {
  const last = words.lastIndexOf(1);
  for (let at = words.indexOf(0); at >= 0 && at < last; at = words.indexOf(0, at + 1)) yield at;
}

function grown(words: Uint8Array, position: number): Uint8Array {
  const more = new Uint8Array(2 * position + 1);
  more.set(words);
  return more;
}
