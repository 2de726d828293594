import type { Analysis } from '../../../language/plain/findings/analyse.ts';
import type { Level } from '../../../language/plain/rewrite/level.ts';

interface Answer {
  id: number;
  analysis: Analysis;
}

let worker: Worker | null = null;
let next = 0;
const waiting = new Map<number, (analysis: Analysis) => void>();

/** The analysis of a text, worked out in a worker that starts with the first use and stays. */
export async function analyseBeside(text: string, level: Level): Promise<Analysis> {
  worker ??= startWorker();
  const id = next++;
  const answer = new Promise<Analysis>((resolve) => waiting.set(id, resolve));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
  worker.postMessage({ id, text, level });
  return answer;
}

function startWorker(): Worker {
  const started = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data.analysis);
    waiting.delete(data.id);
  });
  return started;
}
