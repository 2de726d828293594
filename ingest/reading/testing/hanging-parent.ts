import { openReaderPool } from '../reader-pool.ts';

/** A program whose reader hangs over a file; it tells the reader's process id and waits to be killed. */
const program = new URL('./misbehaving-reader.ts', import.meta.url);
const pool = openReaderPool({}, { program });
const document = await pool.read(new TextEncoder().encode('ruhig'), 'a');
void pool.read(new TextEncoder().encode('hang'), 'b');
process.send?.(Number(document.blocks[0]!.anchor.label));
