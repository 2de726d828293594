/** Runs tasks one after another, in the order they were given. */
export interface Mutex {
  <T>(task: () => Promise<T>): Promise<T>;
  /**
   * How many tasks there have been; null while one waits or runs. What tasks change is as it was for as long as this
   * number is the same.
   */
  readonly count: number | null;
}

export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  let given = 0;
  let done = 0;
  function exclusive<T>(task: () => Promise<T>): Promise<T> {
    given += 1;
    const result = last.then(task);
    last = result.catch(() => {}).then(() => (done += 1));
    return result;
  }
  return Object.defineProperty(exclusive, 'count', { get: () => (given === done ? done : null) }) as Mutex;
}
