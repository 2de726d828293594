/** What can be taken back, and what was. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
}

const longest = 200;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/** A further state; what had been taken back is forgotten. */
export const record = <T>({ past, now }: History<T>, next: T): History<T> => ({
  past: [...past, now].slice(-longest),
  now: next,
  future: [],
});

export const undo = <T>(history: History<T>): History<T> => {
  const { past, now, future } = history;
  return past.length === 0
    ? history
    : { past: past.slice(0, -1), now: past[past.length - 1] as T, future: [now, ...future] };
};

export const redo = <T>(history: History<T>): History<T> => {
  const { past, now, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, now], now: next, future: rest };
};
