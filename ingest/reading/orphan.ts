import { Worker } from 'node:worker_threads';

/**
 * Ends this process soon after its parent is gone. It runs in a thread of its own, because a file that keeps the
 * main thread busy forever would otherwise outlive a parent that was killed.
 */
export function dieWithParent(): void {
  const watch = `
    setInterval(() => {
      if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
    }, 500);
  `;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}
