import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventData } from './event-stream.ts';

function streamOf(chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

test('reads events wherever the network cuts them', async () => {
  const text =
    ': beginnt\n\nevent: progress\ndata: {"ä":1}\n\nid: 2\r\ndata: a\r\ndata: ß\r\n\r\ndata: unvollendet';
  const bytes = new TextEncoder().encode(text);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(bytes.length)), async (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const chunks = edges.slice(1).map((end, index) => bytes.slice(edges[index], end));
      const events: string[] = [];
      for await (const data of eventData(streamOf(chunks))) events.push(data);
      expect(events).toEqual(['{"ä":1}', 'a\nß']);
    }),
  );
});
