import { type StreamEvent, streamEventSchema } from '../contract/events.ts';

/** The events of a streamed answer. Ours are one line of JSON each, so fields other than `data` carry nothing more. */
export async function* readEvents(response: Response): AsyncGenerator<StreamEvent> {
  if (!response.body) return;
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('data:')) yield streamEventSchema.parse(JSON.parse(line.slice(5)));
    }
  }
}
