import { crc32, deflateRawSync } from 'node:zlib';

/** What a hostile packer may write into a member's headers instead of the truth. */
export interface Lie {
  unpackedSize?: number;
  crc?: number;
  encrypted?: boolean;
}

/** Packs members into a ZIP container; `lies` replace what the headers of the named members should say. */
export function makeZip(
  members: Record<string, string | Uint8Array>,
  lies: Record<string, Lie> = {},
): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(members)) {
    const data = Buffer.from(content as Uint8Array);
    // ODF wants its media type stored as it is; everything else is deflated.
    const packed = name === 'mimetype' ? data : deflateRawSync(data);
    const lie = lies[name] ?? {};
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(lie.encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(name === 'mimetype' ? 0 : 8, 4);
    fields.writeUInt32LE(lie.crc ?? crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(lie.unpackedSize ?? data.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
