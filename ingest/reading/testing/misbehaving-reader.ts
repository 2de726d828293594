import { serveReader } from '../serve-reader.ts';

/** A reading process that does to itself what the file says. */
const deeds: Record<string, () => unknown> = {
  // Hangs like a loop without end, but leaves the processor to others.
  hang: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  crash: () => process.kill(process.pid, 'SIGSEGV'),
  exit: () => process.exit(3),
  heap() {
    const hoard: unknown[] = [];
    for (;;) hoard.push({ hoard: Array.from({ length: 1000 }, Math.random) });
  },
  buffers() {
    const hoard: Buffer[] = [];
    const timer = setInterval(() => hoard.push(Buffer.alloc(20_000_000, hoard.length)), 1);
    timer.ref();
  },
};

serveReader(async (bytes, name) => {
  const text = Buffer.from(bytes).toString();
  if (deeds[text]) {
    deeds[text]();
    await new Promise(() => {});
  }
  return {
    title: name,
    kind: 'sonstiges',
    language: null,
    date: null,
    number: null,
    authors: [],
    blocks: [{ kind: 'paragraph', text, anchor: { kind: 'line', label: String(process.pid), page: null } }],
    pages: null,
    attachments: [{ name: 'anlage', bytes }],
  };
});
