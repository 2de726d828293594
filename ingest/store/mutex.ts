/** Runs tasks one after another, in the order they were given. */
export type Mutex = <T>(task: () => Promise<T>) => Promise<T>;

export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  return function exclusive(task) {
    const result = last.then(task);
    last = result.catch(() => {});
    return result;
  };
}
