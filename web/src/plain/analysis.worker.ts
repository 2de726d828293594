import type { HouseWords } from '../../../api/contract/house-words.ts';
import { analyse, FindingMemory } from '../../../language/plain/findings/analyse.ts';
import { extendedLexicon } from '../../../language/plain/lexicon/lexicon.ts';
import type { Level } from '../../../language/plain/rewrite/level.ts';

type Asked = { house: HouseWords } | { id: number; text: string; level: Level };

let memory = new FindingMemory();

/** Looks at a text beside the page, so that typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('house' in data) {
    memory = new FindingMemory(extendedLexicon(data.house.entries, data.house.kept));
    return;
  }
  const analysis = analyse(data.text, data.level, { known: memory });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
  self.postMessage({ id: data.id, analysis });
});
