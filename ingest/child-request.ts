import type { ChildProcess } from 'node:child_process';

/** Sends a child process one request and waits for its one reply; rejects with `died(cause)` when it ends instead. */
export function askChild<Request extends object, Reply>(
  child: ChildProcess,
  request: Request,
  died: (cause?: unknown) => Error,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settled = (): void => {
      child.off('exit', ended).off('error', ended).off('message', replied);
    };
    const ended = (cause?: unknown): void => {
      settled();
      reject(died(cause));
    };
    const replied = (reply: unknown): void => {
      settled();
      resolve(reply as Reply);
    };
    if (child.exitCode !== null || child.signalCode !== null) return ended();
    child.once('exit', ended).once('error', ended).once('message', replied);
    child.send(request, (error) => error && child.kill('SIGKILL'));
  });
}

/** Whether this process waits for the child before it ends. */
export function keepAlive(child: ChildProcess, alive: boolean): void {
  if (alive) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}
