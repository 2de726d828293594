import type { Analysis } from '../../../language/plain/findings/analyse.ts';
import type { Level } from '../../../language/plain/rewrite/level.ts';
import { loadHouseWords } from '../api/simplifications.ts';

interface Answer {
  id: number;
  analysis: Analysis;
}

let worker: Promise<Worker> | null = null;
let next = 0;
const waiting = new Map<number, (analysis: Analysis) => void>();

/** The analysis of a text, worked out in a worker that starts with the first use and stays. */
export async function analyseBeside(text: string, level: Level): Promise<Analysis> {
  const started = await (worker ??= startWorker());
  const id = next++;
  const answer = new Promise<Analysis>((resolve) => waiting.set(id, resolve));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
  started.postMessage({ id, text, level });
  return answer;
}

/** With the words of the house, as rewriting uses them; without them where they cannot be fetched. */
async function startWorker(): Promise<Worker> {
  const house = await loadHouseWords().catch(() => null);
  const started = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data.analysis);
    waiting.delete(data.id);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
  if (house) started.postMessage({ house });
  return started;
}
