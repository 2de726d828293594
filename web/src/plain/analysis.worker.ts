import { analyse, FindingMemory } from '../../../language/plain/findings/analyse.ts';
import type { Level } from '../../../language/plain/rewrite/level.ts';

const memory = new FindingMemory();

/** Looks at a text beside the page, so that typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<{ id: number; text: string; level: Level }>) => {
  const analysis = analyse(data.text, data.level, { known: memory });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
  self.postMessage({ id: data.id, analysis });
});
